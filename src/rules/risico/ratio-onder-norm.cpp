#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "rules/rule.hpp"

namespace grip::rules::risico_ratio_onder_norm {
namespace {

/// Few are enough: where the norm lies between the bounds, the paper says so and this rule is silent.
constexpr std::size_t grove_cellen = std::size_t{1} << 12U;

/// By the lower bound: when even that asks for more than there is.
bool is_te_weinig(const Gemeente& gemeente, Euro beschikbaar, const std::vector<analysis::Risicopost>& posten) {
    const auto totaal = analysis::totaal(analysis::meegeteld(posten), grove_cellen);
    const Euro ten_minste = analysis::benodigd(totaal, analysis::fractie(gemeente.risiconormen.zekerheid)).onder;
    return !analysis::haalt_norm(gemeente.risiconormen, beschikbaar, ten_minste);
}

void run(const Context& context, Findings& findings) {
    const Gemeente& gemeente = context.data.gemeente;
    const auto beschikbaar = analysis::beschikbaar(gemeente);
    if (!beschikbaar) return;
    if (!is_te_weinig(gemeente, *beschikbaar, analysis::risicoposten(context.data))) return;
    findings.add(at(gemeente, &Gemeente::weerstandscapaciteit),
                 "de beschikbare weerstandscapaciteit is lager dan onze norm voor de ratio vraagt",
                 "Bekijk `grip risicoparagraaf`: beperk risico's, vergroot de capaciteit, of leg uit waarom dit kan.");
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/ratio-onder-norm",
             .severity = Severity::waarschuwing,
             .title = "Te weinig weerstandscapaciteit naar onze eigen norm",
             .law = "BBV art. 11; eigen norm van de gemeente (risiconormen.ratio_minimaal)",
             .explanation =
                 "De beschikbare weerstandscapaciteit is kleiner dan wat de risico's bij de gevraagde zekerheid "
                 "vragen, keer onze norm. De raad hoort dat te weten: `grip risicoparagraaf` laat zien welke "
                 "risico's het doen. De controle rekent grof, en zwijgt als het erom spant."},
    .run = run};

} // namespace grip::rules::risico_ratio_onder_norm
