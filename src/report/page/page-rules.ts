/**
 * The look of a page: what it does in any color scheme. Every rule stands under `.upr`, so that a page of somebody
 * else can take it in; sides are logical (`inline-start`), so that it turns around with the direction.
 */
export const PAGE_RULES = `
.upr,.upr *{box-sizing:border-box}
.upr{--gap:clamp(1rem,4vw,2.5rem);--faint:color-mix(in srgb,var(--upr-ink) 4%,var(--upr-paper));--hair:color-mix(in srgb,var(--upr-line) 38%,var(--upr-paper));
--head:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;
margin:0;background:var(--upr-paper);color:var(--upr-ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%}
.upr [hidden]{display:none!important}
.upr :focus-visible{outline:3px solid var(--upr-accent);outline-offset:2px;border-radius:2px}
.upr h2:focus,.upr main:focus{outline:none}
.upr a{color:var(--upr-accent)}
.upr .skip{position:absolute;inset-inline-start:1rem;inset-block-start:-5rem;z-index:9;padding:.5rem 1rem;
background:var(--upr-ink);color:var(--upr-paper)}
.upr .skip:focus{inset-block-start:1rem}
.upr .top,.upr .body,.upr .foot{max-width:78rem;margin-inline:auto;padding-inline:var(--gap)}
.upr .top{padding-block:clamp(1.75rem,6vw,3.5rem) 1.5rem}
.upr h1{margin:0;max-width:24em;font:600 clamp(1.75rem,1.3rem + 2.2vw,2.75rem)/1.15 var(--head);letter-spacing:-.01em;
text-wrap:balance}
.upr .subtitle{margin:.75rem 0 0;max-width:60ch;color:var(--upr-ink-soft);font-size:1.0625rem}
.upr main{min-width:0}
.upr h2{margin:0 0 1rem;font:600 clamp(1.3rem,1.15rem + .8vw,1.625rem)/1.25 var(--head);text-wrap:balance;
scroll-margin-top:1rem}
.upr section{padding-block:2.5rem .5rem;border-block-start:1px solid var(--hair);margin-block-start:2rem}
.upr section>p,.upr section>ul{max-width:68ch}
.upr :is(h1,h2,dt,dd,caption span,thead th,.subtitle,.source,figcaption *,nav a,tbody th){text-align:-webkit-match-parent;text-align:match-parent}
.upr p{margin:0 0 1rem}
.upr ul{margin:0 0 1.25rem;padding-inline:1.25rem}
.upr li{margin-block:.3rem}
.upr li::marker{color:var(--upr-ink-soft)}
.upr .note{padding:.75rem 1rem;border-inline-start:3px solid var(--upr-partial);background:var(--faint);font-size:.9375rem}
.upr .source{margin:.6rem 0 0;max-width:75ch;color:var(--upr-ink-soft);font-size:.8125rem;line-height:1.45}
.upr .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:0 clamp(1rem,2.5vw,1.75rem);margin:0 0 1rem}
.upr .facts>div{padding-block:.875rem;border-block-start:2px solid var(--upr-ink)}
.upr dt{color:var(--upr-ink-soft);font-size:.875rem}
.upr dt::first-letter{text-transform:uppercase}
.upr dd{margin:.15rem 0 0;font:600 1.625rem/1.2 var(--head);font-variant-numeric:lining-nums tabular-nums}
.upr dd.detail{margin-block-start:.3rem;color:var(--upr-ink-soft);font:.8125rem/1.4 system-ui,sans-serif;
font-variant-numeric:tabular-nums}
.upr nav{margin-block-end:2rem;font-size:.9375rem}
.upr nav p{margin:0 0 .4rem;color:var(--upr-ink-soft);font-size:.8125rem;font-weight:600}
.upr nav ol{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin:0;padding:0;list-style:none}
.upr nav li{margin:0}
.upr nav a{display:inline-block;padding-block:.3rem;color:inherit;text-decoration-color:var(--hair);
text-underline-offset:.25em}
.upr nav a:hover{color:var(--upr-accent);text-decoration-color:currentColor}
.upr figure{margin:2rem 0 2.5rem}
.upr figcaption{margin-block-end:.75rem;max-width:70ch}
.upr figcaption strong{display:block;font-size:1.0625rem;line-height:1.35}
.upr figcaption span{display:block;margin-block-start:.2rem;color:var(--upr-ink-soft);font-size:.9375rem}
.upr .plot{overflow-x:auto}
.upr .plot svg{display:block;direction:ltr;max-width:100%;height:auto;overflow:visible}
.upr .plot.wide svg{min-width:32rem}
.upr .on-narrow{display:none}
.upr details{margin-block-start:.6rem}
.upr summary{inline-size:fit-content;padding-block:.25rem;color:var(--upr-accent);font-size:.875rem;cursor:pointer}
.upr details[open]>summary{margin-block-end:.5rem}
.upr .scroll{overflow-x:auto;margin-block-start:.5rem}
.upr section>.source{margin-block-end:2rem}
.upr table{inline-size:100%;border-collapse:collapse;font-size:.875rem;line-height:1.45;
font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
.upr caption{padding-block:0 .6rem;text-align:start}
.upr caption span{position:sticky;inset-inline-start:0;display:inline-block;max-width:min(100%,100vw - 2*var(--gap));
font-size:1.0625rem;font-weight:600;line-height:1.35}
.upr details caption span{font-size:.875rem;font-weight:400;color:var(--upr-ink-soft)}
.upr th,.upr td{padding:.5rem .75rem;border-block-end:1px solid var(--hair);text-align:start;vertical-align:top}
.upr :is(th,td):first-child{padding-inline-start:0}
.upr :is(th,td):last-child{padding-inline-end:0}
.upr thead th{border-block-end:1px solid var(--upr-ink-soft);background:var(--upr-paper);color:var(--upr-ink-soft);
font-size:.8125rem;font-weight:600;vertical-align:bottom}
.upr tbody th{font-weight:600}
.upr table:not(.filter) tbody th{min-inline-size:7rem}
.upr tbody tr:hover>*{background:var(--faint)}
.upr .long{overflow-wrap:anywhere}
.upr .whole{white-space:nowrap}
.upr [data-c]::before{content:"●\\00a0";content:"●\\00a0"/"";color:var(--c);forced-color-adjust:none}
.upr .tools{display:flex;flex-wrap:wrap;align-items:end;gap:.75rem;margin-block:1rem;padding:.875rem 1rem;
background:var(--faint);border:1px solid var(--hair);border-radius:6px}
.upr .tools label{display:grid;flex:1 1 10rem;max-width:18rem;min-width:0;color:var(--upr-ink-soft);font-size:.8125rem}
.upr .tools :is(input,select,button){min-inline-size:0;inline-size:100%;min-block-size:2.5rem;margin-block-start:.2rem;padding:.35rem .6rem;
border:1px solid var(--upr-line);border-radius:4px;background:var(--upr-paper);color:var(--upr-ink);font:inherit;
font-size:1rem}
.upr .tools button{inline-size:auto;cursor:pointer}
.upr .tools button:disabled{color:var(--upr-ink-soft);border-color:var(--hair);cursor:default}
.upr output{flex:1 1 8rem;padding-block:.6rem;color:var(--upr-ink-soft);font-size:.875rem;
font-variant-numeric:tabular-nums}
.upr thead button{margin:-.25rem;padding:.25rem;border:0;background:none;color:inherit;
font:inherit;text-align:inherit;cursor:pointer}
.upr thead button:hover{color:var(--upr-ink)}
.upr thead button::after{content:"\\00a0↕";opacity:.55}
.upr [aria-sort] button::after{content:"\\00a0↑";opacity:1}
.upr [aria-sort=descending] button::after{content:"\\00a0↓"}
.upr .filtered{display:none}
.upr .foot{margin-block-start:3rem;padding-block:1.5rem 3rem;border-block-start:1px solid var(--hair);
color:var(--upr-ink-soft);font-size:.875rem}
.upr .foot h2{margin-block-end:.5rem;font:600 .875rem/1.4 system-ui,sans-serif;color:var(--upr-ink)}
.upr .foot ul{padding-inline:0;list-style:none}
.upr .foot b{font-weight:600;color:var(--upr-ink)}
@media screen{
.upr .tall{max-block-size:min(85vh,56rem);overflow:auto;border-block-end:1px solid var(--hair)}
}
@media (min-width:64rem){
.upr .body.with-nav{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:2.75rem}
.upr nav{position:sticky;inset-block-start:1.5rem;align-self:start;max-block-size:calc(100vh - 3rem);overflow-y:auto;
padding-block-start:.875rem;border-block-start:2px solid var(--hair)}
.upr nav ol{display:block}
.upr .filter thead th{position:sticky;inset-block-start:0;z-index:1}
.upr .scroll:has(>.filter):not([tabindex]){overflow:visible}
}
@media screen and (max-width:44rem){
.upr .on-wide{display:none}
.upr .on-narrow{display:block}
.upr .filter,.upr .filter :is(thead,tbody,tr,caption){display:block}
.upr .filter thead th{position:static;display:inline-block;border:0;padding:.25rem .75rem .25rem 0}
.upr .filter thead th:not(:has(button)){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.upr .filter tbody tr{padding-block:.75rem;border-block-end:1px solid var(--hair)}
.upr .filter tbody :is(th,td){display:block;padding:.1rem 0!important;border:0;text-align:start!important;overflow-wrap:anywhere}
.upr .filter td[data-c]::after{content:"\\00a0●";content:"\\00a0●"/"";color:var(--c);forced-color-adjust:none}
.upr .tools label{flex-basis:7.5rem;max-width:none}
.upr .tools label:first-child{flex-basis:100%}
.upr .filter td[data-label]::before{content:attr(data-label) ": ";color:var(--upr-ink-soft)}
}
@media (prefers-reduced-motion:no-preference){
.upr .skip{transition:inset-block-start .15s}
}
@media print{
.upr{font-size:10pt;--gap:0}
.upr :is(nav,.tools,.skip,details){display:none!important}
.upr .body.with-nav{display:block}
.upr .top{padding-block-start:0}
.upr section{padding-block-start:1.25rem}
.upr .scroll,.upr .plot{overflow:visible}
.upr .plot.wide svg{min-width:0}
.upr table{font-size:8.5pt}
.upr thead{display:table-header-group;break-inside:avoid}
.upr .filter thead th{position:static}
.upr thead button{display:contents}
.upr thead th:not([aria-sort]) button::after{content:none}
.upr :is(tr,figure,.facts>div,li,.note){break-inside:avoid}
.upr :is(h2,figcaption,caption){break-after:avoid}
.upr .filtered:not(:empty){display:block}
}
@page{margin:16mm}
`;
