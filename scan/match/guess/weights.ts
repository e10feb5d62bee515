/** Made by script/train-guess.ts: for each feature a signed byte of each class. */
export const trained = {
  inputs: '7acc6d9310917c119c00701d2f1a8ffd36f83cc0382beed2a8914e83597412b1',
  scale: 0.0374566,
  weights:
    'BvAC/gL+GQ+ZDQjh/vsE//cEAOkOA/IK7egcAukF8/UQ/PcF/fMC/OoJC9L9Etn0Cf33IPngAAAAAAAAAAAA4csvCwnz4Mww+PQO/f0D+PQO+gn9Gez29Qz/A9kCIAzgCNr8AswJDPD1/8sM6gAU/Rvt6QAV7ecWGAns7ugV/sonEuP/AsskABbu+BcF/RfwHvTeBPf7HPXhGPrjAAAAF/rl/+YT9xT3B+UK/Q/g/wnp9hPmBQnw+Bj95w8KKOLbCu74KOTbH+nj9PQOIebi+ewXDQjmAAX1CwTxAAAACdsGDPjyEffw4ucorgU7E+v4HOrkDc78Fenu5BsKC8j/38YwE8P5GPHo2dgsEvPqzdE3uKhUDg/dBtcIC+740isGBfv8AM8mEgTkKdrmBtAEEvbuA7sEB/v4GfHmIOfjEPPzCvn2Cf34F+vsCfv1/70KyhgmzhMi/b0LHOrmDdH5C/31F+nsCf73BP/9FPboB/v4E/jsC/jzBAvz//YGFPreCPzsFPflAPAD6NYsDvrrEv/fBvj5+Af9BgTyDQjm+hDzAAX19wv8Ed/9DOAE+RDu7hb2+B7F5yHk2SzY1S3iAQLh/wPi4xT54hT1+fsE/QD/2A8H7RL3DgDl/Ab57fsm+v8J8xG/7xPRziUN0SUFAfgFBfv4AAAAAAAAG9vnC+H5Jt/iH+HtJfLbE/PuDucDB+kOAfsA/fsCFOjwEen7f4jKYpXINr7Z75sqGsvzJsr0I9YGR9S8Den2D/3xKNnoyAIr/wb8Cvr2rdJR7+sS/QL+BaoDCLoEBa8FAu0D/v4BBf38/v//AfsA//kAAvr/ANUD',
};
