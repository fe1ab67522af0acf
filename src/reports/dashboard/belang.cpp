#include "reports/dashboard/belang.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/verbonden.hpp"
#include "base/text.hpp"
#include "reports/dashboard/meerkosten.hpp"
#include "reports/delen/cijfer.hpp"
#include "reports/delen/dividend.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/vertel.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace grip::reports {
namespace {

Gegeven<Zin> zonder_min(const Gegeven<Euro>& resultaat) {
    Gegeven<Zin> fact{{}, resultaat.missing, resultaat.bron, resultaat.in_concept};
    if (!resultaat.waarde) return fact;
    const Euro bedrag = *resultaat.waarde;
    const std::string_view nog_niet_vast = resultaat.in_concept ? " (concept)" : "";
    fact.waarde =
        bedrag.cents < 0 ? zin("{} nadelig{}", Euro{-bedrag.cents}, nog_niet_vast) : zin("{}{}", bedrag, nog_niet_vast);
    return fact;
}

/// What was known last is told once, below the table, and not in each cell of a row.
void zet_laatst_bekend(Belang& result) {
    std::optional<Zin> eigen;
    std::optional<Zin> vreemd;
    for (Jaarregel& regel : result.jaren) {
        for (auto& [post, zinnen, naam] : {std::tuple{&regel.eigen_vermogen, &eigen, "Eigen vermogen"},
                                           std::tuple{&regel.vreemd_vermogen, &vreemd, "Vreemd vermogen"}}) {
            if (!post->waarde && !post->missing.laatst.empty())
                *zinnen = zin("{}, laatst bekend: {}.", naam, post->missing.laatst);
            post->missing.laatst.clear();
        }
    }
    for (auto* tekst : {&eigen, &vreemd}) {
        if (*tekst) result.laatst_bekend.push_back({**tekst});
    }
}

Jaarregel jaarregel(const Geld& geld, Jaar jaar, bool werkelijk) {
    const auto found = geld.jaren.find(jaar);
    const bool changed = !werkelijk && found != geld.jaren.end() && found->second.begroot_na_wijziging;
    auto resultaat = cijfer(geld, jaar, werkelijk, &Jaarcijfers::resultaat);
    auto in_woorden = zonder_min(resultaat);
    return {
        {fmt::format("{} {}{}", werkelijk ? "jaarrekening" : "begroting", jaar.year, changed ? " na wijziging" : "")},
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::bijdrage),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::lasten),
        std::move(resultaat),
        std::move(in_woorden),
        balans(geld, jaar, werkelijk, &Jaarcijfers::eigen_vermogen, &Balanspost::eind),
        balans(geld, jaar, werkelijk, &Jaarcijfers::vreemd_vermogen, &Balanspost::eind),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::weerstandsratio).waarde};
}

/// Of the list as a whole.
Gegeven<bool> financieel_belang(const Geld& geld) {
    Gegeven<bool> fact{analysis::financieel_aanwezig(geld), {}, bronnen_van(geld.origin)};
    if (fact.waarde) return fact;
    if (!geld.financieel_belang.empty()) {
        fact = gegeven(geld.financieel_belang.front(), &FinancieelBelang::aanwezig);
    } else {
        fact.missing = gegeven(geld, &Geld::financieel_belang).missing;
        fact.missing.location.path += "." + std::string{key_of(&FinancieelBelang::aanwezig)};
    }
    schema::set_block(geld, fact.missing);
    return fact;
}

/// As the paragraph verbonden partijen has it.
void zet_verbonden(Belang& result, const Samenwerking& s) {
    result.verbonden_partij = gegeven(s.geld, &Geld::verbonden_partij);
    const analysis::Verbondenheid verbonden = analysis::verbondenheid(s);
    if (result.verbonden_partij.waarde) return;
    const bool beoordeeld = verbonden.oordeel != analysis::Verbonden::nog_te_beoordelen;
    if (beoordeeld) result.verbonden_partij.waarde = verbonden.oordeel == analysis::Verbonden::ja;
    const std::string_view hoe = !beoordeeld ? "nog te beoordelen: " : verbonden.afgeleid ? "afgeleid: " : "";
    result.verbonden_reden = Tekst{fmt::format("{}{}", hoe, verbonden.reden)};
}

/// Which part the raad can steer, and how much that is.
std::optional<Zin> welk_deel(const std::optional<Beinvloedbaar>& beinvloedbaar) {
    if (!beinvloedbaar) return {};
    std::vector<Zin> delen;
    if (beinvloedbaar->procent) delen.push_back(als_zin(*beinvloedbaar->procent));
    if (beinvloedbaar->toelichting) delen.push_back(als_zin(beinvloedbaar->toelichting->text));
    if (delen.empty()) return {};
    return aaneen(delen, "; ");
}

/// What the budget of next year asks, the signals tell.
std::optional<Zin> meer_dan_begroot(const Stand& stand, const Samenwerking& s) {
    std::vector<Zin> zinnen;
    for (const Meerkost& kost : meerkosten(stand.data, s, stand.peildatum)) {
        if (kost.jaar.year <= year_of(stand.peildatum)) zinnen.push_back(kost.zin);
    }
    if (zinnen.empty()) return {};
    return aaneen(zinnen, " ");
}

} // namespace

Belang belang(const Stand& stand, const Samenwerking& s, const analysis::Weerstandsvermogen& vermogen) {
    const int year = year_of(stand.peildatum);
    Belang result;
    result.bestuurlijk_belang = gegeven(s.geld, &Geld::bestuurlijk_belang, &BestuurlijkBelang::aanwezig);
    if (const auto& bestuurlijk = s.geld.bestuurlijk_belang; bestuurlijk && bestuurlijk->toelichting)
        result.bestuurlijk_toelichting = op_een_regel(gegeven(*bestuurlijk, &BestuurlijkBelang::toelichting)).waarde;
    result.financieel_belang = financieel_belang(s.geld);
    result.financieel_toelichting = opsomming(s.geld, &Geld::financieel_belang, verteller).waarde;
    zet_verbonden(result, s);
    result.beinvloedbaar = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::oordeel);
    result.beinvloedbaar_toelichting = welk_deel(s.geld.beinvloedbaar);
    for (const auto& [jaar, werkelijk] : {std::pair{year - 1, true}, {year, false}, {year + 1, false}}) {
        if (analysis::doen_mee_in(stand.data, s, Jaar{jaar}))
            result.jaren.push_back(jaarregel(s.geld, Jaar{jaar}, werkelijk));
    }
    result.met_ratio =
        std::ranges::any_of(result.jaren, [](const Jaarregel& r) { return r.weerstandsratio.has_value(); });
    zet_laatst_bekend(result);
    result.meer_dan_begroot = meer_dan_begroot(stand, s);
    if (s.waarom.argument_hogere_kosten)
        result.hogere_kosten = op_een_regel(gegeven(s.waarom, &Waarom::argument_hogere_kosten)).waarde;
    result.dividend = dividend_in_een_regel(s.geld, Jaar{year - 1});
    for (const Risico& risico : s.risicobeeld.risicos) {
        if (!risico.origin.withheld && risico.status != Risicostatus::vervallen)
            result.risicos.push_back(risicoregel(stand.data, s, risico));
    }
    result.risicostand = risicostand(stand.data, s.risicobeeld);
    result.risicolast = risicolast(stand.data, s, vermogen);
    result.kansen = opsomming(s.waarom, &Waarom::kansen, [](const Tekst& kans) { return kans.text; });
    return result;
}

} // namespace grip::reports
