#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "rules/rule.hpp"

#include <algorithm>

namespace grip::rules::risico_ratio_onder_norm {
namespace {

/// Few are enough: where the norm lies between the bounds, the paper says so and this rule is silent.
constexpr std::size_t grove_cellen = std::size_t{1} << 12U;

/// By the lower bound: when even that asks for more than there is.
Euro ten_minste_nodig(const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten) {
    const std::vector<analysis::Kansrisico> tellen = analysis::meegeteld(posten);
    const auto vast = analysis::berekend(normen, tellen);
    if (normen.norm == Risiconorm::berekening && vast) return *vast;
    return analysis::benodigd(analysis::totaal(tellen, grove_cellen), analysis::fractie(normen.zekerheid)).onder;
}

/// Then the total is not that of all risks.
bool is_iets_achtergehouden(const analysis::Risicopost& post) {
    return post.telling == analysis::Telling::vertrouwelijk || post.telling == analysis::Telling::bedrag_vertrouwelijk;
}

void run(const Context& context, Findings& findings) {
    const Gemeente& gemeente = context.data.gemeente;
    const auto beschikbaar = analysis::beschikbaar(gemeente, analysis::begrotingsjaar(context.peildatum));
    if (!beschikbaar) return;
    const auto posten = analysis::risicoposten(context.data, context.peildatum);
    if (std::ranges::any_of(posten, is_iets_achtergehouden)) return;
    const Euro nodig = ten_minste_nodig(gemeente.risiconormen, posten);
    if (analysis::haalt_norm(gemeente.risiconormen, *beschikbaar, nodig)) return;
    findings.add(at(gemeente, &Gemeente::weerstandscapaciteit),
                 "de beschikbare weerstandscapaciteit is lager dan onze norm voor de ratio vraagt",
                 "Bekijk `grip risicoparagraaf`: beperk risico's, vergroot de capaciteit, of leg uit waarom dit kan.");
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "risico/ratio-onder-norm",
         .severity = Severity::waarschuwing,
         .title = "Te weinig weerstandscapaciteit naar onze eigen norm",
         .law = "BBV art. 11; eigen norm van de gemeente (risiconormen.ratio_minimaal)",
         .explanation =
             "De beschikbare weerstandscapaciteit is kleiner dan wat nodig is, keer onze norm. De raad hoort dat te weten: `grip risicoparagraaf` laat zien welke "
             "risico's het doen. De controle rekent grof, en zwijgt als het erom spant."},
    .run = run};

} // namespace grip::rules::risico_ratio_onder_norm
