// The view of the risk paragraph.
#pragma once

#include "reports/delen/bevindingen.hpp"
#include "reports/delen/risicolijn.hpp"
#include "reports/delen/weerstandsvermogen.hpp"
#include "reports/risicoparagraaf/uitkomst.hpp"

namespace grip {

namespace reports {

/// How the distribution of the total is found.
enum class Methode { exact, simulatie };

} // namespace reports

template <>
inline constexpr auto options<reports::Methode> = std::array{
    Option{reports::Methode::exact, "exact", "De verdeling wordt uitgerekend, met een onder- en bovengrens"},
    Option{reports::Methode::simulatie, "simulatie", "De verdeling wordt geschat met trekkingen (Monte Carlo)"},
};

namespace reports {

/// One risk as it would be without its measure.
struct RegelZonderMaatregel {
    Aantal nummer;
    Tekst omschrijving;
    Kans kans;
    Euro min;
    Euro verwacht;
    Euro max;

    static constexpr auto fields = Fields{
        Field{"nummer", &RegelZonderMaatregel::nummer, "Nummer van het risico"},
        Field{"omschrijving", &RegelZonderMaatregel::omschrijving, "Wat er kan gebeuren"},
        Field{"kans", &RegelZonderMaatregel::kans, "Kans per jaar zonder de maatregel"},
        Field{"min", &RegelZonderMaatregel::min, "Het laagste bedrag, voor ons deel"},
        Field{"verwacht", &RegelZonderMaatregel::verwacht, "Het verwachte bedrag, voor ons deel"},
        Field{"max", &RegelZonderMaatregel::max, "Het hoogste bedrag, voor ons deel"},
    };
};

/// Had no measure been taken.
struct ZonderMaatregelen {
    Tekst aantal; ///< of risks of which that is known, in words
    Euro benodigd;
    std::optional<Euro> meer; ///< than with measures
    std::optional<Euro> minder;
    std::vector<RegelZonderMaatregel> risicos;

    static constexpr auto fields = Fields{
        Field{"aantal", &ZonderMaatregelen::aantal, "Van hoeveel risico's dat bekend is, in woorden"},
        Field{"benodigd", &ZonderMaatregelen::benodigd, "Benodigde weerstandscapaciteit zonder maatregelen"},
        Field{"meer", &ZonderMaatregelen::meer, "Hoeveel meer dat is dan met maatregelen"},
        Field{"minder", &ZonderMaatregelen::minder, "Hoeveel minder dat is"},
        Field{"risicos", &ZonderMaatregelen::risicos, "De risico's waarvan dat bekend is"},
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

struct Bekeken {
    Date datum{};
    Tekst van;
    Tekst omschrijving;
    Risicostatus status{};

    static constexpr auto fields = Fields{
        Field{"datum", &Bekeken::datum, "Dag"},
        Field{"van", &Bekeken::van, "Van wie het risico is"},
        Field{"omschrijving", &Bekeken::omschrijving, "Wat er kan gebeuren"},
        Field{"status", &Bekeken::status, "Of het nog bestaat"},
    };
};

struct Risicoparagraaf {
    Percentage zekerheid;
    Methode methode{};
    std::optional<Simulatie> simulatie;
    Gegeven<Decimal<0, 100, 2>> ratio_minimaal;
    bool eigen_normen = false; ///< the municipality set norms
    Aantal structureel_jaren;
    std::optional<Tekst> structureel; ///< `2 jaar`, when more than one
    std::optional<Euro> materieel;
    std::vector<Klassegrens> klassen;
    bool heeft_gevolgklassen = false;
    std::optional<Euro> verwacht; ///< these three: none when no risk counts
    std::optional<Euro> standaardafwijking;
    std::optional<Euro> som_maxima;
    bool precies = false; ///< all amounts are fixed and lie on one grid: both bounds are the quantile itself
    Euro breedte;         ///< of the bounds at the asked certainty
    bool onzeker = false; ///< more than a hundredth of what is required
    std::vector<Kwantielregel> kwantielen;
    std::optional<Euro> benodigd; ///< none when no risk counts
    std::optional<Euro> beschikbaar;
    std::optional<analysis::Weerstandsratio> ratio;
    std::optional<Tekst> klasse;
    std::optional<Tekst> oordeel;
    bool niets_nodig = false; ///< the risks cost nothing with the asked certainty
    bool genoeg = false;
    bool te_weinig = false;
    bool op_de_grens = false;
    std::optional<Kansgrenzen> kans_op_tekort;
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
    std::vector<Bekeken> bekeken;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        Field{"zekerheid", &Risicoparagraaf::zekerheid, "De gevraagde zekerheid"},
        Field{"methode", &Risicoparagraaf::methode, "Hoe de verdeling is bepaald"},
        Field{"simulatie", &Risicoparagraaf::simulatie, "De trekkingen, als er gesimuleerd is"},
        Field{"ratio_minimaal", &Risicoparagraaf::ratio_minimaal, "De norm voor de ratio"},
        Field{"eigen_normen", &Risicoparagraaf::eigen_normen, "Of de gemeente zelf normen heeft ingevuld"},
        Field{"structureel_jaren", &Risicoparagraaf::structureel_jaren,
              "Voor hoeveel jaar een structureel gevolg meetelt"},
        Field{"structureel", &Risicoparagraaf::structureel, "Dat aantal in woorden, als het er meer zijn"},
        Field{"materieel", &Risicoparagraaf::materieel, "Vanaf welk bedrag een risico genoemd moet worden"},
        Field{"klassen", &Risicoparagraaf::klassen, "Wat de klassen betekenen"},
        Field{"heeft_gevolgklassen", &Risicoparagraaf::heeft_gevolgklassen,
              "Of er grenzen zijn van klassen van gevolg"},
        Field{"verwacht", &Risicoparagraaf::verwacht, "Wat de risico's samen gemiddeld per jaar kosten"},
        Field{"standaardafwijking", &Risicoparagraaf::standaardafwijking, "Standaardafwijking daarvan"},
        Field{"som_maxima", &Risicoparagraaf::som_maxima, "Som van de hoogste bedragen"},
        Field{"precies", &Risicoparagraaf::precies, "Of de grenzen samenvallen"},
        Field{"breedte", &Risicoparagraaf::breedte, "Afstand tussen onder- en bovengrens bij de gevraagde zekerheid"},
        Field{"onzeker", &Risicoparagraaf::onzeker, "Of die afstand groot is naast het bedrag zelf"},
        Field{"kwantielen", &Risicoparagraaf::kwantielen, "Per zekerheid het bedrag dat genoeg is"},
        Field{"benodigd", &Risicoparagraaf::benodigd, "Benodigde weerstandscapaciteit"},
        Field{"beschikbaar", &Risicoparagraaf::beschikbaar, "Beschikbare weerstandscapaciteit"},
        Field{"ratio", &Risicoparagraaf::ratio, "Beschikbaar gedeeld door benodigd"},
        Field{"klasse", &Risicoparagraaf::klasse, "Klasse van de ratio"},
        Field{"oordeel", &Risicoparagraaf::oordeel, "Wat die klasse betekent"},
        Field{"niets_nodig", &Risicoparagraaf::niets_nodig, "Of er geen weerstandscapaciteit nodig is"},
        Field{"genoeg", &Risicoparagraaf::genoeg, "Of de norm wordt gehaald"},
        Field{"te_weinig", &Risicoparagraaf::te_weinig, "Of de norm niet wordt gehaald"},
        Field{"op_de_grens", &Risicoparagraaf::op_de_grens, "Of de afronding over klasse of norm beslist"},
        Field{"kans_op_tekort", &Risicoparagraaf::kans_op_tekort,
              "Kans dat de risico's meer kosten dan beschikbaar is"},
        Field{"capaciteit", &Risicoparagraaf::capaciteit, "Waaruit de beschikbare weerstandscapaciteit bestaat"},
        Field{"staven", &Risicoparagraaf::staven, "De verdeling in stappen"},
        Field{"aantal", &Risicoparagraaf::aantal, "Aantal risico's dat meetelt"},
        Field{"risicos", &Risicoparagraaf::risicos, "De risico's die meetellen, naar bijdrage aan de slechtste jaren"},
        Field{"top", &Risicoparagraaf::top, "De tien die het meest bijdragen"},
        Field{"noemen", &Risicoparagraaf::noemen, "Wat in de paragraaf hoort"},
        Field{"beoordelen", &Risicoparagraaf::beoordelen, "Nummers van risico's die iemand zelf moet beoordelen"},
        Field{"niet_geteld", &Risicoparagraaf::niet_geteld, "Wat niet meetelt omdat er iets ontbreekt"},
        Field{"gedekt", &Risicoparagraaf::gedekt, "Wat van iets anders wordt betaald"},
        Field{"vertrouwelijk", &Risicoparagraaf::vertrouwelijk, "Hoeveel risico's vertrouwelijk zijn"},
        Field{"zonder_maatregelen", &Risicoparagraaf::zonder_maatregelen, "Wat nodig was zonder maatregelen"},
        Field{"kengetallen", &Risicoparagraaf::kengetallen, "Kengetallen van BBV art. 11"},
        Field{"sinds", &Risicoparagraaf::sinds, "Begin van de periode"},
        Field{"bekeken", &Risicoparagraaf::bekeken, "Risico's die sindsdien zijn bekeken"},
        Field{"bevindingen", &Risicoparagraaf::bevindingen, "Bevindingen over risico's"},
    };
};

} // namespace reports
} // namespace grip
