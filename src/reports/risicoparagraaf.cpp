// grip risicoparagraaf: what can go wrong, what that may cost together, and whether we can bear it (BBV art. 11).
#include "analysis/risico/simulatie.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/risico/paragraaf.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <future>

namespace grip::reports {
namespace {

using Lotnummers = Decimal<1000, 10'000'000, 0>;
using Zaad = Decimal<0, 1'000'000'000, 0>;

struct Options {
    std::optional<Zekerheid> zekerheid;
    Methode methode{};
    Lotnummers trekkingen;
    Zaad zaad;
    std::optional<Date> sinds;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"zekerheid", &Options::zekerheid,
              "Met hoeveel procent zekerheid; zonder getal die van gemeente.yaml (risiconormen.zekerheid)"},
        Field{"methode", &Options::methode, "Hoe de verdeling wordt bepaald", Methode::exact},
        Field{"trekkingen", &Options::trekkingen, "Hoeveel trekkingen de simulatie doet", Lotnummers::of(1'000'000)},
        Field{"zaad", &Options::zaad, "Begin van de trekkingen: hetzelfde zaad geeft hetzelfde stuk", Zaad::of(1)},
        Field{"sinds", &Options::sinds, "Wat er sinds deze dag is gewijzigd; zonder dag de laatste zes maanden"},
    };
};

Percentage percentage(Zekerheid zekerheid) { return {zekerheid.scaled}; }

void zet_normen(const Gemeente& gemeente, Risicoparagraaf& view) {
    const Risiconormen& normen = gemeente.risiconormen;
    view.ratio_minimaal = gegeven(normen, &Risiconormen::ratio_minimaal);
    view.eigen_normen = normen.origin.document != nullptr;
    view.structureel_jaren = Aantal{normen.structureel_jaren.scaled};
    if (normen.structureel_jaren.scaled > 1)
        view.structureel = Tekst{fmt::format("{} jaar", normen.structureel_jaren.scaled)};
    if (normen.materieel) view.materieel = normen.materieel->value;
    view.klassen = klassegrenzen(normen);
    view.heeft_gevolgklassen = !normen.gevolgklassen.empty();
    view.capaciteit = capaciteit(gemeente);
    view.kengetallen = kengetallen(gemeente);
}

Uitkomst uitkomst_van(const analysis::Weerstandsvermogen& vermogen, const Options& options, Percentage zekerheid,
                      std::optional<Euro> beschikbaar) {
    if (options.methode == Methode::exact) return uitkomst(vermogen.totaal, zekerheid, beschikbaar);
    const auto aantal = static_cast<std::size_t>(options.trekkingen.scaled);
    const auto zaad = static_cast<std::uint64_t>(options.zaad.scaled);
    return uitkomst(analysis::simuleer(analysis::meegeteld(vermogen.posten), aantal, zaad), zekerheid, beschikbaar);
}

void zet_verhouding(const Register& data, const analysis::Bedraggrenzen& benodigd, Risicoparagraaf& view) {
    Verhouding gevonden = verhouding(data, benodigd);
    view.ratio = gevonden.ratio;
    view.klasse = std::move(gevonden.klasse);
    view.oordeel = std::move(gevonden.oordeel);
    view.genoeg = gevonden.genoeg;
    view.te_weinig = gevonden.te_weinig;
    view.op_de_grens = gevonden.op_de_grens;
}

/// Of nothing known nothing is said: neither that nothing is required, nor that it is there.
void zet_uitkomst(const Register& data, const analysis::Weerstandsvermogen& vermogen, const Options& options,
                  Risicoparagraaf& view) {
    view.beschikbaar = analysis::beschikbaar(data.gemeente);
    view.precies = options.methode == Methode::exact && vermogen.totaal.rooster.exact();
    if (options.methode == Methode::simulatie)
        view.simulatie = Simulatie{Aantal{options.zaad.scaled}, Tekst{dutch_number(options.trekkingen.scaled, 0)}};
    if (std::ranges::none_of(vermogen.posten, &analysis::Risicopost::meegeteld)) return;
    Uitkomst result = uitkomst_van(vermogen, options, view.zekerheid, view.beschikbaar);
    view.benodigd = result.benodigd;
    view.niets_nodig = result.benodigd == Euro{};
    view.breedte = result.grenzen.boven - result.grenzen.onder;
    view.kwantielen = std::move(result.kwantielen);
    view.staven = std::move(result.staven);
    view.kans_op_tekort = result.kans_op_tekort;
    const bool exact = options.methode == Methode::exact;
    zet_verhouding(data, exact ? result.grenzen : analysis::Bedraggrenzen{result.benodigd, result.benodigd}, view);
}

/// Each line in the list where it belongs.
void zet_lijnen(const std::vector<Risicolijn>& lijnen, Risicoparagraaf& view) {
    constexpr std::size_t meeste = 10;
    for (const Risicolijn& lijn : lijnen) {
        if (lijn.telling == analysis::Telling::vervallen) continue;
        if (lijn.verwachte_waarde) view.risicos.push_back(lijn);
        else if (lijn.telling == analysis::Telling::gedekt) view.gedekt.push_back(lijn);
        else view.niet_geteld.push_back(lijn);
        if (lijn.verwachte_waarde && view.top.size() < meeste) view.top.push_back(lijn);
        if (lijn.opnemen == Opnemen::ja) view.noemen.push_back(lijn);
        if (lijn.opnemen == Opnemen::beoordelen) view.beoordelen.push_back(lijn.nummer);
    }
    view.aantal = Aantal::of(std::ssize(view.risicos));
}

Zondermaatregel zondermaatregel(const Risicolijn& lijn, const analysis::Kansrisico& zonder) {
    const analysis::Effect& effect = zonder.effect;
    return {lijn.nummer,
            lijn.omschrijving,
            procent(zonder.kans),
            analysis::bedrag(effect.min),
            analysis::bedrag(effect.verwacht),
            analysis::bedrag(effect.max)};
}

/// Only where the register says of some risk what it would be without its measure.
std::optional<ZonderMaatregelen> zonder_maatregelen(const std::vector<Risicolijn>& lijnen,
                                                    const analysis::Weerstandsvermogen& vermogen,
                                                    const analysis::Totaal& zonder, Percentage zekerheid) {
    ZonderMaatregelen result;
    for (const Risicolijn& lijn : lijnen) {
        const analysis::Risicopost& post = vermogen.posten[lijn.post];
        if (post.zonder_maatregel) result.risicos.push_back(zondermaatregel(lijn, *post.zonder_maatregel));
    }
    if (result.risicos.empty()) return {};
    result.aantal = {counted(std::ssize(result.risicos), "risico", "risico's")};
    result.benodigd = uitkomst(zonder, zekerheid, {}).benodigd;
    const Euro verschil = result.benodigd - uitkomst(vermogen.totaal, zekerheid, {}).benodigd;
    if (verschil > Euro{}) result.meer = verschil;
    if (verschil < Euro{}) result.minder = Euro{} - verschil;
    return result;
}

std::vector<Wijziging> wijzigingen(const std::vector<Risicolijn>& lijnen, Date sinds, Date peildatum) {
    std::vector<Wijziging> result;
    for (const Risicolijn& lijn : lijnen) {
        if (lijn.bijgewerkt && *lijn.bijgewerkt >= sinds && *lijn.bijgewerkt <= peildatum)
            result.push_back({*lijn.bijgewerkt, lijn.van, lijn.omschrijving, lijn.status});
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &Wijziging::datum);
    return result;
}

Risicoparagraaf view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    Risicoparagraaf result;
    const Zekerheid zekerheid = options.zekerheid.value_or(data.gemeente.risiconormen.zekerheid);
    result.zekerheid = percentage(zekerheid);
    result.methode = options.methode;
    auto zonder = std::async(std::launch::async, [&] {
        return analysis::totaal(analysis::zonder_maatregelen(analysis::risicoposten(data)));
    });
    const auto vermogen = analysis::weerstandsvermogen(data, analysis::fractie(zekerheid));
    zet_normen(data.gemeente, result);
    result.verwacht = analysis::bedrag(vermogen.kern.verwacht);
    result.standaardafwijking = analysis::rond_bedrag(vermogen.totaal, vermogen.kern.standaardafwijking);
    result.som_maxima = analysis::bedrag(vermogen.kern.som_maxima);
    zet_uitkomst(data, vermogen, options, result);
    const auto lijnen = risicolijnen(stand, vermogen);
    result.zonder_maatregelen = zonder_maatregelen(lijnen, vermogen, zonder.get(), result.zekerheid);
    zet_lijnen(lijnen, result);
    result.vertrouwelijk = vertrouwelijke(vermogen);
    result.sinds = options.sinds.value_or(add_months(stand.peildatum, -6));
    result.wijzigingen = wijzigingen(lijnen, result.sinds, stand.peildatum);
    result.bevindingen = bevindingen_van(stand, "risico/");
    return result;
}

} // namespace

constexpr std::array beelden{Beeld::risicoverdeling, Beeld::risicokaart};

extern constinit const Report risicoparagraaf = Definition<Risicoparagraaf, Options, view>::report(
    "risicoparagraaf", "Weerstandsvermogen en risicobeheersing", gewone_formaten, nullptr, beelden);

} // namespace grip::reports
