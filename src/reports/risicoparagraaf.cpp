// grip risicoparagraaf: what can go wrong, what that may cost together, and whether we can bear it (BBV art. 11).
#include "analysis/risico/simulatie.hpp"
#include "base/beside.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/aantal.hpp"
#include "reports/risicoparagraaf/lijsten.hpp"
#include "reports/risicoparagraaf/zinnen.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::risicoparagraaf {
namespace {

using Zaad = Decimal<0, 1'000'000'000, 0>;

struct Options {
    std::optional<Jaar> jaar;
    analysis::Paragraafsoort bij{};
    std::optional<Zekerheid> zekerheid;
    Methode methode{};
    Lotnummers trekkingen;
    Zaad zaad;
    std::optional<Date> sinds;
    bool bijlage = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het jaar; zonder jaar dat van de komende begroting, of van de laatste jaarstukken"),
        field<&Options::bij>("Bij welk stuk de paragraaf hoort", analysis::Paragraafsoort::begroting),
        field<&Options::zekerheid>(
            "Met hoeveel procent zekerheid; zonder getal die van gemeente.yaml (risiconormen.zekerheid)"),
        field<&Options::methode>("Hoe de verdeling wordt bepaald", Methode::exact),
        field<&Options::trekkingen>("Hoeveel trekkingen de simulatie doet", Lotnummers::of(1'000'000)),
        field<&Options::zaad>("Begin van de trekkingen: hetzelfde zaad geeft hetzelfde stuk", Zaad::of(1)),
        field<&Options::sinds>("Welke risico's sinds deze dag zijn bekeken; zonder dag de laatste zes maanden"),
        field<&Options::bijlage>("Met een bijlage: alle risico's, hoe het totaal is berekend en hoe het is verdeeld",
                                 false),
    };
};

/// The register knows the risks of now: further back than last year they would be laid beside what they never stood against.
Jaar jaar_van(const Options& options, Date peildatum) {
    const Jaar jaar = paragraafjaar(options.bij, options.jaar, analysis::begrotingsjaar(peildatum), peildatum);
    if (jaar.year < year_of(peildatum) - 1)
        throw NoPaper{
            fmt::format("Welke risico's er in {} waren, staat niet in het register: dat kent alleen die van nu. Met "
                        "--peildatum en het register van toen is de paragraaf van dat jaar te maken.",
                        jaar.year)};
    return jaar;
}

void zet_normen(const Gemeente& gemeente, Risicoparagraaf& view) {
    const Risiconormen& normen = gemeente.risiconormen;
    view.ratio_minimaal = gegeven(normen, &Risiconormen::ratio_minimaal);
    view.eigen_normen = is_given(normen, &Risiconormen::ratio_minimaal);
    if (!view.eigen_normen) view.ratio_minimaal.bron.reset();
    view.structureel_jaren = Aantal{normen.structureel_jaren.scaled};
    if (normen.structureel_jaren.scaled > 1) view.structureel = zin("{} jaar", normen.structureel_jaren);
    if (normen.materieel) view.materieel = normen.materieel->value;
    view.klassen = klassegrenzen(normen);
    view.heeft_gevolgklassen = !normen.gevolgklassen.empty();
    view.capaciteit = capaciteit(gemeente, view.jaar);
    view.capaciteit_van_ander_jaar = capaciteit_van_ander_jaar(gemeente, view.jaar);
    view.kengetallen = kengetallen(gemeente, view.jaar, view.begroting);
    view.beleid = gegeven(gemeente, &Gemeente::risicobeleid, &Risicobeleid::tekst);
    if (!gemeente.risicobeleid) return;
    view.beleid_vastgesteld = gemeente.risicobeleid->vastgesteld;
    view.beleid_vindplaats = gemeente.risicobeleid->vindplaats;
}

analysis::Trekkingen trekkingen(const std::vector<analysis::Kansrisico>& risicos, const Options& options) {
    return analysis::simuleer(risicos, static_cast<std::size_t>(options.trekkingen.scaled),
                              static_cast<std::uint64_t>(options.zaad.scaled));
}

/// What must be there, and what is beside it.
void zet_verhouding(const Register& data, const analysis::Weerstandsvermogen& vermogen, const analysis::Nodig& nodig,
                    Risicoparagraaf& view) {
    const Risiconormen& normen = data.gemeente.risiconormen;
    view.benodigd = nodig.bedrag;
    view.volgens_kwantiel = nodig.kwantiel;
    if (nodig.kwantiel) view.slechtste_jaren = als_zin(Rond{*nodig.kwantiel});
    if (nodig.berekend)
        view.berekening = Berekening{Tekst{label_of(normen.berekening->soort)},
                                     normen.berekening->factor,
                                     normen.berekening->factor == Percentage::of(100),
                                     *nodig.berekend,
                                     normen.norm == Risiconorm::berekening,
                                     view.zonder_vertrouwelijke};
    analysis::Verhouding gevonden = analysis::verhouding(data, view.beschikbaar, nodig, vermogen.openbaarheid);
    view.ratio = gevonden.ratio;
    view.klasse = std::move(gevonden.klasse);
    view.oordeel = std::move(gevonden.oordeel);
    view.genoeg = gevonden.genoeg;
    view.te_weinig = gevonden.te_weinig;
    view.op_de_grens = gevonden.op_de_grens;
    view.ongelezen = gevonden.ongelezen;
    view.geen_oordeel = gevonden.geen_oordeel;
    view.niets_nodig = nodig.bedrag == Euro{} && !view.geen_oordeel;
}

void zet_verborgen(const Gemeente& gemeente, analysis::Openbaarheid openbaarheid, Risicoparagraaf& view) {
    using enum analysis::Openbaarheid;
    if (openbaarheid == volledig) return;
    Verborgenheid result{openbaarheid == zonder_keuze, openbaarheid == weggelaten, openbaarheid == afgerond, {}, {}};
    if (result.meegeteld) {
        result.afronding = gemeente.risiconormen.afronding.value;
        for (const char* key : {"berekening", "verwacht", "standaardafwijking", "som_maxima", "kwantielen", "staven",
                                "kans_op_tekort", "zonder_maatregelen", "risicos.aandeel_in_staart"})
            result.niet_openbaar.push_back({key});
    }
    view.verdeling_bekend = !result.meegeteld;
    view.zonder_vertrouwelijke = !result.meegeteld;
    view.verborgen = std::move(result);
}

/// None when every risk that is larger than the required amount shows in it.
std::optional<BuitenBeeld> buiten_beeld(const Risiconormen& normen, const analysis::Weerstandsvermogen& vermogen,
                                        const analysis::Nodig& nodig, const Uitkomst& uitkomst, Zekerheid zekerheid) {
    BuitenBeeld result;
    result.kans = Percentage{Percentage::of(100).scaled - zekerheid.scaled};
    const auto zeldzaam = analysis::buiten_beeld(normen, vermogen, nodig.bedrag, analysis::fractie(zekerheid));
    if (zeldzaam == 0 && !nodig.onder_verwachting) return {};
    result.aantal = aantal_in_woorden(zeldzaam, "risico", "risico's");
    if (nodig.onder_verwachting) result.gemiddeld = analysis::afgerond(vermogen.kern.verwacht);
    const auto bij_99 = std::ranges::find(uitkomst.kwantielen, Percentage::of(99), &Kwantielregel::zekerheid);
    if (zekerheid < Zekerheid::of(99) && bij_99->bedrag > nodig.bedrag) result.bij_99 = bij_99->bedrag;
    if (result.gemiddeld) result.gemiddeld_rond = als_zin(Rond{*result.gemiddeld});
    if (result.bij_99) result.bij_99_rond = als_zin(Rond{*result.bij_99});
    return result;
}

void zet_uitkomst(const Register& data, const analysis::Weerstandsvermogen& vermogen, Uitkomst uitkomst,
                  Zekerheid zekerheid, Risicoparagraaf& view) {
    constexpr std::int64_t klein = 100; ///< parts of what is required
    const analysis::Nodig nodig = analysis::nodig(data, vermogen, uitkomst.benodigd, uitkomst.grenzen);
    zet_verhouding(data, vermogen, nodig, view);
    if (vermogen.openbaarheid == analysis::Openbaarheid::afgerond) return;
    view.buiten_beeld = buiten_beeld(data.gemeente.risiconormen, vermogen, nodig, uitkomst, zekerheid);
    view.verwacht = analysis::afgerond(vermogen.kern.verwacht);
    view.standaardafwijking = analysis::rond_bedrag(vermogen.kern.som_maxima, vermogen.kern.standaardafwijking);
    view.som_maxima = analysis::afgerond(vermogen.kern.som_maxima);
    view.precies = vermogen.totaal && vermogen.totaal->exact();
    view.verdeeld = vermogen.totaal && vermogen.totaal->verdeeld();
    view.breedte = uitkomst.grenzen.boven - uitkomst.grenzen.onder;
    view.onzeker = view.breedte.cents * klein > uitkomst.benodigd.cents;
    view.kwantielen = std::move(uitkomst.kwantielen);
    view.staven = std::move(uitkomst.staven);
    if (!view.zonder_vertrouwelijke && !view.ongelezen) view.kans_op_tekort = uitkomst.kans_op_tekort;
    if (view.kans_op_tekort) view.kans_op_tekort->voor_zover_bekend = view.voor_zover_bekend;
}

/// What is required without measures, in the same way as with them.
Euro benodigd_zonder(const analysis::Weerstandsvermogen& vermogen, const Options& options, Zekerheid zekerheid) {
    const auto risicos = analysis::zonder_maatregelen(vermogen.posten);
    if (options.methode == Methode::simulatie) return benodigd(trekkingen(risicos, options), zekerheid);
    return benodigd(analysis::totaal_bij(risicos, analysis::fractie(zekerheid)), zekerheid);
}

/// None when the register says of no risk what it would be without its measure.
std::future<std::optional<Euro>> zonder_in_achtergrond(const analysis::Weerstandsvermogen& vermogen,
                                                       const Options& options, Zekerheid zekerheid) {
    return beside([&vermogen, &options, zekerheid]() -> std::optional<Euro> {
        const auto bekend = [](const analysis::Risicopost& post) { return post.zonder_maatregel.has_value(); };
        if (std::ranges::none_of(vermogen.posten, bekend)) return {};
        return benodigd_zonder(vermogen, options, zekerheid);
    });
}

Uitkomst uitkomst_van(const analysis::Weerstandsvermogen& vermogen, const Options& options, Zekerheid zekerheid,
                      std::optional<Euro> beschikbaar) {
    if (options.methode == Methode::exact) return uitkomst(*vermogen.totaal, zekerheid, beschikbaar);
    return uitkomst(trekkingen(vermogen.tellen, options), zekerheid, beschikbaar);
}

RegelZonderMaatregel regel_zonder(const Risicolijn& lijn, const analysis::Kansrisico& zonder) {
    const analysis::Effect& effect = zonder.effect;
    return {lijn.nummer,
            lijn.omschrijving,
            procent(zonder.kans),
            analysis::afgerond(std::max(0.0, effect.min)),
            analysis::afgerond(std::max(0.0, effect.verwacht)),
            analysis::afgerond(std::max(0.0, effect.max))};
}

/// Only where the register says of some risk what it would be without its measure; `zonder`: what is required then.
std::optional<ZonderMaatregelen> vergelijk(const std::vector<Risicolijn>& lijnen,
                                           const analysis::Weerstandsvermogen& vermogen, Euro met,
                                           std::optional<Euro> zonder) {
    if (!zonder) return {};
    ZonderMaatregelen result;
    for (const Risicolijn& lijn : lijnen) {
        const analysis::Risicopost& post = vermogen.posten[lijn.post];
        if (post.zonder_maatregel) result.risicos.push_back(regel_zonder(lijn, *post.zonder_maatregel));
    }
    result.aantal = geteld(std::ssize(result.risicos), "risico", "risico's");
    result.benodigd = *zonder;
    if (*zonder > met) result.meer = *zonder - met;
    if (*zonder < met) result.minder = met - *zonder;
    result.zin = zin_zonder(result);
    return result;
}

/// None where a part of the tail beside the public list would tell what is secret.
std::optional<Percentage> van_samenwerkingen(const analysis::Weerstandsvermogen& vermogen) {
    if (vermogen.openbaarheid == analysis::Openbaarheid::afgerond) return {};
    const auto last = analysis::last(vermogen, [](const auto& post) { return post.samenwerking != nullptr; });
    return last.geteld > 0 ? std::optional{last.in_staart} : std::nullopt;
}

std::vector<Bekeken> bekeken(const std::vector<Risicolijn>& lijnen, Date sinds, Date peildatum) {
    std::vector<Bekeken> result;
    for (const Risicolijn& lijn : lijnen) {
        if (lijn.bijgewerkt && *lijn.bijgewerkt >= sinds && *lijn.bijgewerkt <= peildatum)
            result.push_back({*lijn.bijgewerkt, lijn.van, lijn.omschrijving, lijn.status});
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &Bekeken::datum);
    return result;
}

/// Without the total where lots are drawn; in `eigen` where it is not known already.
const auto& gevraagd(const Stand& stand, Methode methode, Zekerheid zekerheid,
                     std::optional<analysis::Weerstandsvermogen>& eigen) {
    if (methode == Methode::exact) return vermogen_van(stand, zekerheid, eigen);
    const double z = analysis::fractie(zekerheid);
    return eigen.emplace(weerstandsvermogen(stand.data, stand.peildatum, z, analysis::Vraag::zonder_totaal));
}

Risicoparagraaf view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    Risicoparagraaf result;
    const Zekerheid zekerheid = options.zekerheid.value_or(data.gemeente.risiconormen.zekerheid);
    result.zekerheid = analysis::percentage(zekerheid);
    result.methode = options.methode;
    result.bij = options.bij;
    result.begroting = options.bij == analysis::Paragraafsoort::begroting;
    result.bijlage = options.bijlage;
    result.jaar = jaar_van(options, stand.peildatum);
    zet_normen(data.gemeente, result);
    std::optional<analysis::Weerstandsvermogen> eigen;
    const auto& vermogen = gevraagd(stand, options.methode, zekerheid, eigen);
    const auto lijnen = risicolijnen(stand, vermogen);
    zet_verborgen(data.gemeente, vermogen.openbaarheid, result);
    result.onbekend = aantal_in_woorden(analysis::onbekend(vermogen.posten), "risico", "risico's");
    result.voor_zover_bekend = result.onbekend || vermogen.openbaarheid == analysis::Openbaarheid::afgerond;
    result.beschikbaar = analysis::beschikbaar(data.gemeente, result.jaar);
    if (options.methode == Methode::simulatie)
        result.simulatie = Simulatie{Aantal{options.zaad.scaled}, options.trekkingen};
    const bool alleen_afgerond = vermogen.openbaarheid == analysis::Openbaarheid::afgerond;
    if (alleen_afgerond || std::ranges::any_of(vermogen.posten, &analysis::Risicopost::meegeteld)) {
        std::optional<std::future<std::optional<Euro>>> zonder;
        if (!alleen_afgerond) zonder = zonder_in_achtergrond(vermogen, options, zekerheid);
        zet_uitkomst(data, vermogen, uitkomst_van(vermogen, options, zekerheid, result.beschikbaar), zekerheid, result);
        if (zonder) result.zonder_maatregelen = vergelijk(lijnen, vermogen, *result.volgens_kwantiel, zonder->get());
    }
    const Risiconormen& normen = data.gemeente.risiconormen;
    result.kern = kernzin(result, normen, vermogen.posten);
    result.samenwerkingen = van_samenwerkingen(vermogen);
    zet_lijnen(lijnen, result);
    result.vertrouwelijk = over_vertrouwelijke(result.verborgen, aantal_vertrouwelijk(vermogen));
    result.gebruikelijk = over_gebruikelijke(normen, options.zekerheid.has_value(), vermogen.posten);
    result.in_oprichting = over_oprichting(vermogen.posten);
    result.uittreedsommen = open_uittreedsommen(data);
    result.leeg = is_leeg(result);
    result.sinds = options.sinds.value_or(add_months(stand.peildatum, -6));
    result.bekeken = bekeken(lijnen, result.sinds, stand.peildatum);
    result.bevindingen = bevindingen_van(stand, "risico/");
    return result;
}

Risicoverdeling risicoverdeling(const Risicoparagraaf& view) {
    Risicoverdeling beeld{
        {}, view.benodigd.has_value(), view.zekerheid, view.volgens_kwantiel.value_or(Euro{}), view.beschikbaar};
    for (const Staaf& s : view.staven) beeld.staven.push_back({s.van, s.tot, s.kans, s.binnen});
    return beeld;
}

Risicokaart risicokaart(const Risicoparagraaf& view) {
    Risicokaart beeld;
    for (const Risicolijn& lijn : view.risicos) {
        const auto kans = lijn.kans ? lijn.kans->waarde : std::nullopt;
        beeld.punten.push_back({lijn.nummer.scaled, kans ? as_double(*kans) : 0, lijn.gemiddelde.value_or(Euro{})});
    }
    return beeld;
}

std::vector<Beeld> beelden(const Risicoparagraaf& view) {
    return {{"risicoverdeling", "De verdeling van wat de risico's samen kosten", risicoverdeling(view)},
            {"risicokaart", "De risicokaart: kans en gevolg van elk risico", risicokaart(view)}};
}

} // namespace

extern constinit const Report report = Definition<Risicoparagraaf, Options, view, beelden>::report(
    "risicoparagraaf", "Weerstandsvermogen en risicobeheersing");

} // namespace grip::reports::risicoparagraaf
