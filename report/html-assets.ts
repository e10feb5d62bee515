/** Style and script of the HTML report. The page's security policy allows exactly these two texts. */

export const pageStyle = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--text:#1b2330;--soft:#5b6675;--line:#dfe4ea;--critical:#a4133c;--high:#c0364a;--medium:#a35f00;--low:#2d6cdf;--info:#667180;--good:#18794e;--accent:#3a5bd9}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--back:#10141b;--card:#181e28;--text:#e6eaf0;--soft:#9aa6b5;--line:#2a3340;--critical:#ff5c8a;--high:#ff7d7d;--medium:#ffb454;--low:#7aa8ff;--info:#8b97a6;--good:#4cc38a;--accent:#8aa4ff}}
@media screen{:root[data-theme=dark]{color-scheme:dark;--back:#10141b;--card:#181e28;--text:#e6eaf0;--soft:#9aa6b5;--line:#2a3340;--critical:#ff5c8a;--high:#ff7d7d;--medium:#ffb454;--low:#7aa8ff;--info:#8b97a6;--good:#4cc38a;--accent:#8aa4ff}}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 20px}header{display:flex;gap:12px;justify-content:space-between;align-items:flex-start;padding-top:28px}
h1{font-size:22px;margin:0;letter-spacing:-.01em}h2{font-size:17px;margin:32px 0 10px}.target{margin:2px 0 0;color:var(--soft);overflow-wrap:anywhere}
#theme{font-size:18px;line-height:1;border:1px solid var(--line);background:var(--card);color:var(--text);border-radius:8px;padding:8px 10px;cursor:pointer}
.verdict{font-size:19px;font-weight:600;margin:18px 0;padding:14px 18px;border-radius:10px;background:var(--card);border:1px solid var(--line);border-left:6px solid var(--high)}.verdict.pass{border-left-color:var(--good)}.verdict.incomplete{border-left-color:var(--medium)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;margin:0}.tiles div,figure,article,.note{background:var(--card);border:1px solid var(--line);border-radius:10px}.tiles div{display:flex;flex-direction:column;padding:12px 16px}.tiles dd{margin:0;font-size:24px;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}.tiles dt{color:var(--soft);font-size:13px}.tiles .bad dd{color:var(--high)}.tiles .good dd{color:var(--good)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:12px;margin:12px 0}figure{margin:0;padding:12px 16px}figcaption{color:var(--soft);font-size:13px;margin-bottom:6px}svg{width:100%;height:auto;max-height:190px;display:block}svg text{font-size:12px;fill:var(--text)}svg .total{font-size:20px;font-weight:650}svg line{stroke:var(--line)}.empty{color:var(--soft)}
rect.critical{fill:var(--critical)}rect.high{fill:var(--high)}rect.medium{fill:var(--medium)}rect.low{fill:var(--low)}rect.info{fill:var(--info)}rect.time,rect.people{fill:var(--accent)}
.kind0{stroke:#3a5bd9}.kind1{stroke:#d1495b}.kind2{stroke:#c77700}.kind3{stroke:#18794e}.kind4{stroke:#8250df}.kind5{stroke:#0a7ea4}.kind6{stroke:#b4417e}.kind7{stroke:#7a8594}rect.kind0{fill:#3a5bd9}rect.kind1{fill:#d1495b}rect.kind2{fill:#c77700}rect.kind3{fill:#18794e}rect.kind4{fill:#8250df}rect.kind5{fill:#0a7ea4}rect.kind6{fill:#b4417e}rect.kind7{fill:#7a8594}rect[class^=kind]{stroke:none}
.note{padding:10px 16px;margin:10px 0}.note.warn{border-left:6px solid var(--medium)}.note summary{cursor:pointer;font-weight:600}.note ul{margin:8px 0;padding-left:20px;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;gap:10px;align-items:end;margin-bottom:12px}.filters input,.filters select{height:38px;width:100%}.filters label{display:flex;flex-direction:column;font-size:12px;color:var(--soft);gap:3px}.filters .wide{flex:1 1 220px}input,select{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:7px 10px;min-width:120px;max-width:100%}output{color:var(--soft);font-size:13px;padding:9px 0;min-width:64px;text-align:right}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
article{margin:0 0 8px}article:hover{border-color:color-mix(in srgb,var(--soft) 55%,var(--line))}article summary{display:grid;grid-template-columns:84px minmax(0,1fr) auto;gap:2px 12px;align-items:baseline;padding:11px 16px;cursor:pointer;list-style:none}article summary::-webkit-details-marker{display:none}.badge{grid-row:1/3;align-self:center;text-align:center;font-size:11px;font-weight:700;text-transform:uppercase;letter-spacing:.04em;border-radius:6px;padding:3px 6px;border:1.5px solid currentColor}.badge.critical{color:var(--critical)}.badge.high{color:var(--high)}.badge.medium{color:var(--medium)}.badge.low{color:var(--low)}.badge.info{color:var(--info)}.title{font-weight:600;overflow-wrap:anywhere}.preview{justify-self:end}.place{grid-column:2;color:var(--soft);font:13px ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}.when{grid-column:3;color:var(--soft);font-size:13px;text-align:right}.when::after{content:" ▾"}details[open] .when::after{content:" ▴"}code,.title,.place,.facts,.target{unicode-bidi:isolate}
code{font:13px ui-monospace,SFMono-Regular,Menlo,monospace;background:color-mix(in srgb,var(--line) 45%,transparent);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}.body{padding:0 16px 6px 112px;overflow-wrap:anywhere}.body>*{margin:0 0 8px}.body ul{padding-left:18px}.fix{font-weight:600}.facts{color:var(--soft);font-size:13px}table{overflow-wrap:normal;border-collapse:collapse;font-size:13px;margin:0 0 8px;display:block;overflow-x:auto}td,th{text-align:left;padding:3px 14px 3px 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:500}
footer{color:var(--soft);font-size:13px;padding-top:24px;padding-bottom:40px}[hidden]{display:none!important}
@media(max-width:640px){article summary{grid-template-columns:minmax(0,1fr)}.badge{grid-row:auto;justify-self:start}.place,.when,.preview{grid-column:1;justify-self:start;text-align:left}.body{padding-left:16px}.filters{display:grid;grid-template-columns:1fr 1fr}.filters .wide,output{grid-column:1/3}.filters input,.filters select{min-width:0}output{text-align:left;padding:0}}
@media print{#theme,.filters{display:none}article{break-inside:avoid}body{background:#fff}}
`;

export const pageScript = `
(() => {
  const root = document.documentElement;
  document.getElementById('theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  for (const control of document.querySelectorAll('#theme, form')) control.hidden = false;
  const cards = [...document.querySelectorAll('article')];
  const inputs = [...document.querySelectorAll('[data-filter]')];
  const texts = cards.map((card) => card.textContent.toLowerCase());
  const apply = () => {
    const wanted = Object.fromEntries(inputs.map((input) => [input.dataset.filter, input.value.trim().toLowerCase()]));
    let shown = 0;
    cards.forEach((card, index) => {
      const fits = Object.entries(wanted).every(([name, value]) => value === '' || (name === 'text' ? texts[index].includes(value) : card.dataset[name].toLowerCase() === value));
      card.hidden = !fits;
      if (fits) shown++;
    });
    const count = document.getElementById('count');
    count.textContent = shown.toLocaleString('en') + ' ' + (shown === 1 ? count.dataset.one : count.dataset.many);
    document.getElementById('none').hidden = shown > 0;
  };
  for (const input of inputs) input.addEventListener('input', apply);
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
})();
`;
