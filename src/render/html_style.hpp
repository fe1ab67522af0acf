// How a page looks: readable from 360 pixels wide, in print as well, and nothing rests on colour. WeasyPrint 57 knows a property only
// where :root sets it: one within var() that stands for one that is missing makes it take serifs.
#pragma once

#include <string_view>

namespace grip::render {

inline constexpr std::string_view html_style = R"css(
:root{color-scheme:light;--inkt:#1b1b1b;--papier:#fff;--link:#0b4a8f;--lijn:#8a8a8a;--utrecht-document-font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
body{font-family:var(--utrecht-document-font-family);font-size:100%;line-height:1.5;color:var(--inkt);background:var(--papier);margin:0;overflow-wrap:break-word}
main{max-width:80rem;margin:0 auto;padding:1rem}
p,ul,ol,h1,h2,h3,h4,h5,h6{max-width:48rem}
h1{font-size:1.8rem;line-height:1.2}
h2{font-size:1.4rem;line-height:1.25;margin-top:2.2rem;border-bottom:2px solid var(--inkt);padding-bottom:.2rem}
h3{font-size:1.15rem;margin-top:1.6rem}
h4,h5,h6{font-size:1rem}
a{color:var(--link);overflow-wrap:anywhere}
li{margin:.25rem 0}
.tabel{overflow-x:auto;margin:1rem 0}
.tabel:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;font-size:.95rem}
th,td{hyphens:auto;overflow-wrap:break-word;border-bottom:1px solid var(--lijn);padding:.35rem .6rem;text-align:left;vertical-align:top}
thead th,thead td{border-bottom:2px solid var(--inkt);vertical-align:bottom}
tbody th{font-weight:normal}
.rechts{text-align:right}
.midden{text-align:center}
td.rechts{font-variant-numeric:tabular-nums}
.kader{border:2px solid var(--inkt);padding:.2rem 1rem;margin:1rem 0;max-width:46rem}
figure{margin:1.5rem 0}
figure img{max-width:100%;height:auto}
hr{border:0;border-top:1px solid var(--lijn);margin:2rem 0}
sup{line-height:0}
sup a{overflow-wrap:normal;padding:.3rem .2rem}
.noten{font-size:.9rem;border-top:1px solid var(--lijn);margin-top:3rem;padding-top:1rem}
@media screen and (max-width:48rem){
.breed,.breed tbody,.breed tr,.breed td,.breed th{display:block}
.breed thead{display:none}
.breed tr{border:1px solid var(--lijn);padding:.25rem .6rem;margin:0 0 .75rem}
.breed td,.breed tbody th{border:0;padding:.15rem 0;text-align:left}
.breed td:empty{display:none}
.breed td:first-child,.breed tbody th{font-weight:bold}
.breed td[data-kop]::before{content:attr(data-kop) ": ";font-weight:bold}
.breed tr:has(>td:first-child:empty){margin-top:calc(-.75rem - 1px);border-top:1px dashed var(--lijn)}
.tabel:has(.breed){overflow:visible}
.breed .tussenkop{border:0;padding:.25rem 0;margin:1.25rem 0 .25rem;position:sticky;top:0;background:var(--papier)}
.tabel td:not(.rechts),.tabel th{overflow-wrap:anywhere}
figure{overflow-x:auto}
figure img{min-width:48rem;max-width:none}
figure::after{content:"Veeg het beeld opzij om alles te zien.";position:sticky;left:0;font-size:.9rem}
}
@media print{
@page{size:A4;margin:18mm 16mm;font:8pt Arial,"Liberation Sans","DejaVu Sans",sans-serif}
@page liggend{size:A4 landscape}
.liggend{page:liggend}
:root{--utrecht-document-font-family:Arial,"Liberation Sans","DejaVu Sans",sans-serif}
body{font-size:10pt}
main{max-width:none;padding:0}
h1,h2,h3,h4,h5,h6{break-after:avoid}
.tabel{overflow:visible}
table{font-size:8.5pt;width:100%}
thead{display:table-header-group}
.tussenkop{break-after:avoid}
tr,li,.kader,figure{break-inside:avoid}
a{color:inherit;text-decoration:none}
}
)css";

} // namespace grip::render
