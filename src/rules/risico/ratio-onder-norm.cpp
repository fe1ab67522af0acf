#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "rules/rule.hpp"

namespace grip::rules {
namespace {

constexpr std::size_t grove_cellen = std::size_t{1} << 12U;

void run(const Context& context, Findings& findings) {
    const Gemeente& gemeente = context.data.gemeente;
    const auto beschikbaar = analysis::beschikbaar(gemeente);
    if (!beschikbaar) return;
    const auto tellen = analysis::meegeteld(analysis::risicoposten(context.data));
    const auto totaal = analysis::totaal(tellen, grove_cellen);
    const double z = analysis::fractie(gemeente.risiconormen.zekerheid);
    const Euro ten_minste = analysis::bedragen(totaal, analysis::kwantiel(totaal, z)).onder;
    if (analysis::haalt_norm(gemeente.risiconormen, *beschikbaar, ten_minste)) return;
    findings.add(at(gemeente, &Gemeente::weerstandscapaciteit),
                 "de beschikbare weerstandscapaciteit is lager dan onze norm voor de ratio vraagt",
                 "Bekijk `grip risicoparagraaf`: beperk risico's, vergroot de capaciteit, of leg uit waarom dit kan.");
}

} // namespace

extern constinit const Check risico_ratio_onder_norm{
    {"risico/ratio-onder-norm", Severity::waarschuwing, false, "Te weinig weerstandscapaciteit naar onze eigen norm",
     "BBV art. 11; eigen norm van de gemeente (risiconormen.ratio_minimaal)",
     "De beschikbare weerstandscapaciteit is kleiner dan wat de risico's bij de gevraagde zekerheid vragen, keer onze norm. De raad hoort dat te "
     "weten: `grip risicoparagraaf` laat zien welke risico's het doen. De controle rekent grof, en zwijgt als het erom spant."},
    run};

} // namespace grip::rules
