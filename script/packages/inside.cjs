// Beside the program: what an executable holds can only load Node's own modules by `import()`.
void import('./leakwarden.js');
