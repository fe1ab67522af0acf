// grip risicoparagraaf: what can go wrong, what that may cost together, and whether we can bear it (BBV art. 11).
#include "analysis/risico/simulatie.hpp"
#include "base/text.hpp"
#include "reports/bevindingen.hpp"
#include "reports/define.hpp"
#include "reports/risico/lijn.hpp"
#include "reports/risico/uitkomst.hpp"
#include "reports/risico/vermogen.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <future>

namespace grip {
namespace {

enum class Methode { exact, simulatie };

} // namespace

template <>
inline constexpr auto options<Methode> = std::array{
    Option{Methode::exact, "exact", "De verdeling wordt uitgerekend, met een onder- en bovengrens"},
    Option{Methode::simulatie, "simulatie", "De verdeling wordt geschat met trekkingen (Monte Carlo)"},
};

namespace reports {
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

/// Had no measure been taken.
struct ZonderMaatregelen {
    Aantal risicos; ///< of so many the figures without measure are known
    Tekst aantal;   ///< in words
    Euro benodigd;
    Euro scheelt; ///< how much more that is

    static constexpr auto fields = Fields{
        Field{"risicos", &ZonderMaatregelen::risicos, "Van hoeveel risico's dat bekend is"},
        Field{"aantal", &ZonderMaatregelen::aantal, "Dat aantal in woorden"},
        Field{"benodigd", &ZonderMaatregelen::benodigd, "Benodigde weerstandscapaciteit zonder maatregelen"},
        Field{"scheelt", &ZonderMaatregelen::scheelt, "Hoeveel de maatregelen daarvan schelen"},
    };
};

struct Simulatie {
    Aantal zaad;
    Tekst trekkingen; ///< `1.000.000`

    static constexpr auto fields = Fields{
        Field{"zaad", &Simulatie::zaad, "Begin van de trekkingen"},
        Field{"trekkingen", &Simulatie::trekkingen, "Aantal trekkingen"},
    };
};

struct Wijziging {
    Date datum{};
    Tekst van;
    Tekst omschrijving;
    Risicostatus status{};

    static constexpr auto fields = Fields{
        Field{"datum", &Wijziging::datum, "Dag"},
        Field{"van", &Wijziging::van, "Van wie het risico is"},
        Field{"omschrijving", &Wijziging::omschrijving, "Wat er kan gebeuren"},
        Field{"status", &Wijziging::status, "Of het nog bestaat"},
    };
};

struct View {
    Percentage zekerheid;
    Methode methode{};
    std::optional<Simulatie> simulatie;
    Decimal<0, 100, 2> ratio_minimaal;
    Aantal structureel_jaren;
    Tekst structureel; ///< `2 jaar`
    std::optional<Euro> materieel;
    std::vector<Klassegrens> klassen;
    bool heeft_gevolgklassen = false;
    Euro verwacht;
    Euro standaardafwijking;
    Euro som_maxima;
    bool precies = false; ///< all amounts are fixed and lie on one grid: both bounds are the quantile itself
    Euro breedte;         ///< of the bounds at the asked certainty
    std::vector<Kwantielregel> kwantielen;
    Euro benodigd;
    std::optional<Euro> beschikbaar;
    std::optional<Ratio> ratio;
    std::optional<Tekst> klasse;
    std::optional<Tekst> oordeel;
    bool niets_nodig = false;
    bool genoeg = false;
    std::optional<Percentage> kans_op_tekort;
    std::vector<Capaciteitsregel> capaciteit;
    std::vector<Staaf> staven;
    Aantal aantal; ///< of risks that count
    std::vector<Risicolijn> risicos;
    std::vector<Risicolijn> top;
    std::vector<Risicolijn> noemen;      ///< must be named
    std::vector<Aantal> beoordelen;      ///< numbers of those about which the register says too little
    std::vector<Risicolijn> niet_geteld; ///< without chance or amount, or contradictory
    std::vector<Risicolijn> gedekt;      ///< paid from elsewhere
    std::optional<Tekst> vertrouwelijk;  ///< how many were taken out: `2 risico's`
    std::optional<ZonderMaatregelen> zonder_maatregelen;
    std::vector<Kengetalregel> kengetallen;
    Date sinds{};
    std::vector<Wijziging> wijzigingen;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        Field{"zekerheid", &View::zekerheid, "De gevraagde zekerheid"},
        Field{"methode", &View::methode, "Hoe de verdeling is bepaald"},
        Field{"simulatie", &View::simulatie, "De trekkingen, als er gesimuleerd is"},
        Field{"ratio_minimaal", &View::ratio_minimaal, "De norm voor de ratio"},
        Field{"structureel_jaren", &View::structureel_jaren, "Voor hoeveel jaar een structureel gevolg meetelt"},
        Field{"structureel", &View::structureel, "Dat aantal in woorden"},
        Field{"materieel", &View::materieel, "Vanaf welk bedrag een risico genoemd moet worden"},
        Field{"klassen", &View::klassen, "Wat de klassen betekenen"},
        Field{"heeft_gevolgklassen", &View::heeft_gevolgklassen, "Of er grenzen zijn van klassen van gevolg"},
        Field{"verwacht", &View::verwacht, "Wat de risico's samen gemiddeld per jaar kosten"},
        Field{"standaardafwijking", &View::standaardafwijking, "Standaardafwijking daarvan"},
        Field{"som_maxima", &View::som_maxima, "Som van de hoogste bedragen"},
        Field{"precies", &View::precies, "Of de grenzen samenvallen"},
        Field{"breedte", &View::breedte, "Afstand tussen onder- en bovengrens bij de gevraagde zekerheid"},
        Field{"kwantielen", &View::kwantielen, "Per zekerheid het bedrag dat genoeg is"},
        Field{"benodigd", &View::benodigd, "Benodigde weerstandscapaciteit"},
        Field{"beschikbaar", &View::beschikbaar, "Beschikbare weerstandscapaciteit"},
        Field{"ratio", &View::ratio, "Beschikbaar gedeeld door benodigd"},
        Field{"klasse", &View::klasse, "Klasse van de ratio"},
        Field{"oordeel", &View::oordeel, "Wat die klasse betekent"},
        Field{"niets_nodig", &View::niets_nodig, "Of er geen weerstandscapaciteit nodig is"},
        Field{"genoeg", &View::genoeg, "Of de norm wordt gehaald"},
        Field{"kans_op_tekort", &View::kans_op_tekort,
              "Kans dat de risico's meer kosten dan beschikbaar is, ten hoogste"},
        Field{"capaciteit", &View::capaciteit, "Waaruit de beschikbare weerstandscapaciteit bestaat"},
        Field{"staven", &View::staven, "De verdeling in stappen"},
        Field{"aantal", &View::aantal, "Aantal risico's dat meetelt"},
        Field{"risicos", &View::risicos, "De risico's die meetellen, naar bijdrage aan de slechtste jaren"},
        Field{"top", &View::top, "De tien die het meest bijdragen"},
        Field{"noemen", &View::noemen, "Wat in de paragraaf hoort"},
        Field{"beoordelen", &View::beoordelen, "Nummers van risico's die iemand zelf moet beoordelen"},
        Field{"niet_geteld", &View::niet_geteld, "Wat niet meetelt omdat er iets ontbreekt"},
        Field{"gedekt", &View::gedekt, "Wat van iets anders wordt betaald"},
        Field{"vertrouwelijk", &View::vertrouwelijk, "Hoeveel risico's vertrouwelijk zijn"},
        Field{"zonder_maatregelen", &View::zonder_maatregelen, "Wat nodig was zonder maatregelen"},
        Field{"kengetallen", &View::kengetallen, "Kengetallen van BBV art. 11"},
        Field{"sinds", &View::sinds, "Begin van de periode"},
        Field{"wijzigingen", &View::wijzigingen, "Risico's die sindsdien zijn bekeken"},
        Field{"bevindingen", &View::bevindingen, "Bevindingen over risico's"},
    };
};

Percentage percentage(Zekerheid zekerheid) { return {zekerheid.scaled}; }

void zet_normen(const Gemeente& gemeente, View& view) {
    const Risiconormen& normen = gemeente.risiconormen;
    view.ratio_minimaal = normen.ratio_minimaal;
    view.structureel_jaren = Aantal{normen.structureel_jaren.scaled};
    view.structureel = Tekst{fmt::format("{} jaar", normen.structureel_jaren.scaled)};
    if (normen.materieel) view.materieel = normen.materieel->value;
    view.klassen = klassegrenzen(normen);
    view.heeft_gevolgklassen = !normen.gevolgklassen.empty();
    view.capaciteit = capaciteit(gemeente);
    view.kengetallen = kengetallen(gemeente);
}

void zet_uitkomst(const Register& data, const analysis::Weerstandsvermogen& vermogen, const Options& options,
                  View& view) {
    const auto beschikbaar = analysis::beschikbaar(data.gemeente);
    Uitkomst result;
    if (options.methode == Methode::simulatie) {
        const auto trekkingen = analysis::simuleer(analysis::meegeteld(vermogen.posten),
                                                   static_cast<std::size_t>(options.trekkingen.scaled),
                                                   static_cast<std::uint64_t>(options.zaad.scaled));
        result = uitkomst(trekkingen, view.zekerheid, beschikbaar);
        view.simulatie = Simulatie{Aantal{options.zaad.scaled}, Tekst{dutch_number(options.trekkingen.scaled, 0)}};
    } else {
        result = uitkomst(vermogen.totaal, view.zekerheid, beschikbaar);
        view.precies = vermogen.totaal.rooster.exact();
    }
    view.benodigd = result.benodigd;
    view.kwantielen = std::move(result.kwantielen);
    view.staven = std::move(result.staven);
    view.kans_op_tekort = result.kans_op_tekort;
    const auto gevraagd = std::ranges::find(view.kwantielen, true, &Kwantielregel::gevraagd);
    view.breedte = gevraagd->bovengrens - gevraagd->ondergrens;
}

void zet_verhouding(const Register& data, View& view) {
    const Verhouding gevonden = verhouding(data, view.benodigd);
    view.niets_nodig = view.benodigd == Euro{};
    view.beschikbaar = gevonden.beschikbaar;
    view.ratio = gevonden.ratio;
    view.klasse = gevonden.klasse;
    view.oordeel = gevonden.oordeel;
    view.genoeg = gevonden.genoeg;
}

/// Each line in the list where it belongs.
void zet_lijnen(const std::vector<Risicolijn>& lijnen, View& view) {
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

/// Only where the register says of some risk what it would be without its measure.
std::optional<ZonderMaatregelen> zonder_maatregelen(const analysis::Weerstandsvermogen& vermogen,
                                                    const analysis::Totaal& zonder, Percentage zekerheid) {
    const auto aantal = std::ranges::count_if(vermogen.posten, [](const analysis::Risicopost& post) {
        return post.meegeteld() && post.risico->zonder_maatregel;
    });
    if (aantal == 0) return {};
    const Euro nodig = uitkomst(zonder, zekerheid, {}).benodigd;
    const Euro met = uitkomst(vermogen.totaal, zekerheid, {}).benodigd;
    return ZonderMaatregelen{Aantal::of(aantal), Tekst{counted(aantal, "risico", "risico's")}, nodig, nodig - met};
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

View view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    View result;
    const Zekerheid zekerheid = options.zekerheid.value_or(data.gemeente.risiconormen.zekerheid);
    result.zekerheid = percentage(zekerheid);
    result.methode = options.methode;
    auto zonder = std::async(std::launch::async, [&] { return analysis::totaal_zonder_maatregelen(data); });
    const auto vermogen = analysis::weerstandsvermogen(data, analysis::fractie(zekerheid));
    zet_normen(data.gemeente, result);
    result.verwacht = analysis::bedrag(vermogen.kern.verwacht);
    result.standaardafwijking = analysis::rond_bedrag(vermogen.totaal, vermogen.kern.standaardafwijking);
    result.som_maxima = analysis::bedrag(vermogen.kern.som_maxima);
    zet_uitkomst(data, vermogen, options, result);
    zet_verhouding(data, result);
    result.zonder_maatregelen = zonder_maatregelen(vermogen, zonder.get(), result.zekerheid);
    const auto lijnen = risicolijnen(stand, vermogen);
    zet_lijnen(lijnen, result);
    result.vertrouwelijk = vertrouwelijke(vermogen);
    result.sinds = options.sinds.value_or(add_months(stand.peildatum, -6));
    result.wijzigingen = wijzigingen(lijnen, result.sinds, stand.peildatum);
    result.bevindingen = bevindingen_van(stand, "risico/");
    return result;
}

} // namespace

constexpr std::array beelden{Beeld::risicoverdeling, Beeld::risicokaart};

extern constinit const Report risicoparagraaf = Definition<View, Options, view>::report(
    "risicoparagraaf", "Weerstandsvermogen en risicobeheersing", gewone_formaten, nullptr, beelden);

} // namespace reports
} // namespace grip
