// How an OpenDocument text looks: as a Word file of grip does.
#pragma once

#include <string_view>

namespace grip::render {

/// What `office:styles` of `styles.xml` holds. The names are those that the rest of the file names.
inline constexpr std::string_view odt_styles = R"xml(<style:default-style style:family="paragraph">
<style:paragraph-properties fo:hyphenation-ladder-count="no-limit" style:tab-stop-distance="1.25cm"/>
<style:text-properties style:font-name="Arial" fo:font-size="10.5pt" fo:language="nl" fo:country="NL" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Tekst" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="6pt" fo:line-height="115%"/></style:style>
<style:style style:name="Kop" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Tekst">
<style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Kop1" style:family="paragraph" style:parent-style-name="Kop" style:next-style-name="Tekst" style:default-outline-level="1">
<style:paragraph-properties fo:margin-bottom="8pt"/><style:text-properties fo:font-size="17pt"/></style:style>
<style:style style:name="Kop2" style:family="paragraph" style:parent-style-name="Kop" style:next-style-name="Tekst" style:default-outline-level="2">
<style:paragraph-properties fo:margin-top="18pt" fo:margin-bottom="6pt"/><style:text-properties fo:font-size="13.5pt"/></style:style>
<style:style style:name="Kop3" style:family="paragraph" style:parent-style-name="Kop" style:next-style-name="Tekst" style:default-outline-level="3">
<style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="4pt"/><style:text-properties fo:font-size="11.5pt"/></style:style>
<style:style style:name="Kop4" style:family="paragraph" style:parent-style-name="Kop3" style:next-style-name="Tekst" style:default-outline-level="4"><style:text-properties fo:font-size="10.5pt"/></style:style>
<style:style style:name="Kop5" style:family="paragraph" style:parent-style-name="Kop4" style:next-style-name="Tekst" style:default-outline-level="5"/>
<style:style style:name="Kop6" style:family="paragraph" style:parent-style-name="Kop4" style:next-style-name="Tekst" style:default-outline-level="6"/>
<style:style style:name="Lijst" style:family="paragraph" style:parent-style-name="Tekst"><style:paragraph-properties fo:margin-bottom="3pt"/></style:style>
<style:style style:name="Inhoud" style:family="paragraph" style:parent-style-name="Tekst"><style:paragraph-properties fo:margin-bottom="2pt"/></style:style>
<style:style style:name="Tabeltekst" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="1.5pt" fo:margin-bottom="1.5pt"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="TabeltekstRechts" style:family="paragraph" style:parent-style-name="Tabeltekst"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="TabeltekstMidden" style:family="paragraph" style:parent-style-name="Tabeltekst"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Tabelkop" style:family="paragraph" style:parent-style-name="Tabeltekst"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="TabelkopRechts" style:family="paragraph" style:parent-style-name="Tabelkop"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="TabelkopMidden" style:family="paragraph" style:parent-style-name="Tabelkop"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Scheiding" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="3pt" fo:line-height="6pt"/><style:text-properties fo:font-size="4pt"/></style:style>
<style:style style:name="NaarLiggend" style:family="paragraph" style:parent-style-name="Scheiding" style:master-page-name="Liggend"/>
<style:style style:name="NaarStaand" style:family="paragraph" style:parent-style-name="Scheiding" style:master-page-name="Staand"/>
<style:style style:name="Streep" style:family="paragraph" style:parent-style-name="Tekst"><style:paragraph-properties fo:border-bottom="0.5pt solid #8a8a8a"/></style:style>
<style:style style:name="Noot" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="Voet" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops>
<style:tab-stop style:position="16cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="VoetLiggend" style:family="paragraph" style:parent-style-name="Voet"><style:paragraph-properties><style:tab-stops>
<style:tab-stop style:position="24.7cm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Cursief" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="VetCursief" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>
<style:style style:name="Nootcijfer" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0b4a8f" style:text-underline-style="solid"/></style:style>
<text:list-style style:name="Streepjes"><text:list-level-style-bullet text:level="1" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.7cm" fo:text-indent="-0.7cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Nummers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.7cm" fo:text-indent="-0.7cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/>)xml";

/// Of rows and cells; LibreOffice looks for them among the automatic styles of the content.
inline constexpr std::string_view odt_cells =
    R"xml(<style:style style:name="Rij" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding-left="0.15cm" fo:padding-right="0.15cm" fo:border-bottom="0.5pt solid #8a8a8a"/></style:style>
<style:style style:name="Kopcel" style:family="table-cell"><style:table-cell-properties fo:padding-left="0.15cm" fo:padding-right="0.15cm" style:vertical-align="bottom" fo:border-top="1pt solid #1b1b1b" fo:border-bottom="0.5pt solid #8a8a8a"/></style:style>
<style:style style:name="Kadercel" style:family="table-cell"><style:table-cell-properties fo:padding="0.25cm" fo:border="1.5pt solid #1b1b1b"/></style:style>)xml";

/// What `office:automatic-styles` of `styles.xml` holds: A4, upright and on its side.
inline constexpr std::string_view odt_pages =
    R"xml(<style:page-layout style:name="staand"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.3cm" fo:margin-bottom="1.2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:page-layout style:name="liggend"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="2.3cm" fo:margin-bottom="1.2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>)xml";

} // namespace grip::render
