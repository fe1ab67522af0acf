// The view of the risk paragraph.
#pragma once

#include "base/zin.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/paragraafsoort.hpp"
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
        field<&RegelZonderMaatregel::nummer>("Nummer van het risico"),
        field<&RegelZonderMaatregel::omschrijving>("Wat er kan gebeuren"),
        field<&RegelZonderMaatregel::kans>("Kans per jaar zonder de maatregel"),
        field<&RegelZonderMaatregel::min>("Het laagste bedrag, voor ons deel"),
        field<&RegelZonderMaatregel::verwacht>("Het verwachte bedrag, voor ons deel"),
        field<&RegelZonderMaatregel::max>("Het hoogste bedrag, voor ons deel"),
    };
};

/// Had no measure been taken.
struct ZonderMaatregelen {
    Zin aantal; ///< of risks of which that is known, in words
    Euro benodigd;
    std::optional<Euro> meer; ///< than with measures
    std::optional<Euro> minder;
    std::vector<RegelZonderMaatregel> risicos;

    static constexpr auto fields = Fields{
        field<&ZonderMaatregelen::aantal>("Van hoeveel risico's dat bekend is, in woorden"),
        field<&ZonderMaatregelen::benodigd>("Benodigde weerstandscapaciteit zonder maatregelen"),
        field<&ZonderMaatregelen::meer>("Hoeveel meer dat is dan met maatregelen"),
        field<&ZonderMaatregelen::minder>("Hoeveel minder dat is"),
        field<&ZonderMaatregelen::risicos>("De risico's waarvan dat bekend is"),
    };
};

/// How many draws a simulation makes.
using Lotnummers = Decimal<1000, 10'000'000, 0>;

struct Simulatie {
    Aantal zaad;
    Lotnummers trekkingen;

    static constexpr auto fields = Fields{
        field<&Simulatie::zaad>("Begin van de trekkingen"),
        field<&Simulatie::trekkingen>("Aantal trekkingen"),
    };
};

struct Bekeken {
    Date datum{};
    Tekst van;
    Tekst omschrijving;
    Risicostatus status{};

    static constexpr auto fields = Fields{
        field<&Bekeken::datum>("Dag"),
        field<&Bekeken::van>("Van wie het risico is"),
        field<&Bekeken::omschrijving>("Wat er kan gebeuren"),
        field<&Bekeken::status>("Of het nog bestaat"),
    };
};

/// What is rare and large does not show in the required amount.
struct BuitenBeeld {
    std::optional<Zin> aantal;     ///< `3 risico's`, of those that cost more than that, with so small a chance
    Percentage kans;               ///< smaller than this
    std::optional<Euro> gemiddeld; ///< when that is more than the required amount: then there is no verdict
    std::optional<Euro> bij_99;    ///< what 99 % asks; none when that was asked

    static constexpr auto fields = Fields{
        field<&BuitenBeeld::aantal>("Hoeveel risico's meer kosten dan nodig is, met zo'n kleine kans; in woorden"),
        field<&BuitenBeeld::kans>("Kleiner dan deze kans"),
        field<&BuitenBeeld::gemiddeld>("Wat de risico's samen gemiddeld per jaar kosten, als dat meer is dan nodig"),
        field<&BuitenBeeld::bij_99>("Wat met 99 % zekerheid nodig is"),
    };
};

/// What confidential risks do to what everybody may read.
struct Verborgenheid {
    bool zonder_keuze = false;
    bool weggelaten = false;
    bool meegeteld = false;
    std::optional<Euro> afronding;    ///< to which the total is rounded up, when they count
    std::vector<Tekst> niet_openbaar; ///< keys of this view that are left out, because with the list they tell the sum

    static constexpr auto fields = Fields{
        field<&Verborgenheid::zonder_keuze>("Of de gemeente niet koos of zij openbaar meetellen"),
        field<&Verborgenheid::weggelaten>("Of zij openbaar niet meetellen"),
        field<&Verborgenheid::meegeteld>("Of zij meetellen in het afgeronde totaal"),
        field<&Verborgenheid::afronding>("Op hoeveel euro dat is afgerond"),
        field<&Verborgenheid::niet_openbaar>("Sleutels die daarom leeg zijn"),
    };
};

/// The fixed computation of the municipality, beside the quantile.
struct Berekening {
    Tekst som;         ///< what is added up, in words
    Percentage factor; ///< how much of that
    bool heel = false; ///< all of it
    Euro bedrag;
    bool norm = false; ///< this is what must be there, and not the quantile
    bool zonder_vertrouwelijke = false;

    static constexpr auto fields = Fields{
        field<&Berekening::som>("Wat is opgeteld"),
        field<&Berekening::factor>("Hoeveel procent daarvan"),
        field<&Berekening::heel>("Of dat alles is"),
        field<&Berekening::bedrag>("De uitkomst"),
        field<&Berekening::zonder_vertrouwelijke>("Of vertrouwelijke risico's er niet in zitten"),
        field<&Berekening::norm>("Of dit de benodigde weerstandscapaciteit is"),
    };
};

struct Risicoparagraaf {
    Jaar jaar;
    analysis::Paragraafsoort bij{};
    bool begroting = false;
    Gegeven<Proza> beleid;
    std::optional<Date> beleid_vastgesteld;
    std::optional<Url> beleid_vindplaats;
    Percentage zekerheid;
    Methode methode{};
    std::optional<Simulatie> simulatie;
    Gegeven<Decimal<0, 100, 2>> ratio_minimaal;
    bool eigen_normen = false; ///< the municipality set norms
    Aantal structureel_jaren;
    std::optional<Zin> structureel; ///< `2 jaar`, when more than one
    std::optional<Euro> materieel;
    std::vector<Klassegrens> klassen;
    bool heeft_gevolgklassen = false;
    std::optional<Euro> verwacht; ///< these three: none when no risk counts
    std::optional<Euro> standaardafwijking;
    std::optional<Euro> som_maxima;
    bool precies = false;  ///< all amounts are fixed and lie on one grid: both bounds are the quantile itself
    bool verdeeld = false; ///< the bounds rest on roundings that cancel
    Euro breedte;          ///< of the bounds at the asked certainty
    bool onzeker = false;  ///< more than a hundredth of what is required
    std::vector<Kwantielregel> kwantielen;
    std::optional<Euro> benodigd;         ///< by the norm of the municipality; none when no risk counts
    std::optional<Euro> volgens_kwantiel; ///< what the asked certainty asks
    std::optional<Berekening> berekening;
    std::optional<BuitenBeeld> buiten_beeld;
    std::optional<Verborgenheid> verborgen;
    bool verdeling_bekend = true;               ///< else only a rounded total may be told
    bool zonder_vertrouwelijke = false;         ///< they exist, and do not count
    bool ongelezen = false;                     ///< a file was left out
    bool geen_oordeel = false;                  ///< no ratio, class or norm may be told
    bool voor_zover_bekend = false;             ///< some do not count, or confidential ones may not
    std::optional<Zin> onbekend;                ///< how many risks do not count, because too little is known of them
    std::vector<Zin> capaciteit_van_ander_jaar; ///< sources of which only an amount of other years is known
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
    std::vector<Risicolijn> bedrag_vertrouwelijk;
    std::optional<Zin> vertrouwelijk; ///< how many were taken out: `2 risico's`
    std::optional<ZonderMaatregelen> zonder_maatregelen;
    std::vector<Kengetalregel> kengetallen;
    Date sinds{};
    std::vector<Bekeken> bekeken;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&Risicoparagraaf::jaar>("Het jaar"),
        field<&Risicoparagraaf::bij>("Bij begroting of jaarstukken"),
        field<&Risicoparagraaf::begroting>("Of het om de begroting gaat"),
        field<&Risicoparagraaf::beleid>("Ons beleid over weerstandscapaciteit en risico's"),
        field<&Risicoparagraaf::beleid_vastgesteld>("De dag waarop het is vastgesteld"),
        field<&Risicoparagraaf::beleid_vindplaats>("Waar het te vinden is"),
        field<&Risicoparagraaf::zekerheid>("De gevraagde zekerheid"),
        field<&Risicoparagraaf::methode>("Hoe de verdeling is bepaald"),
        field<&Risicoparagraaf::simulatie>("De trekkingen, als er gesimuleerd is"),
        field<&Risicoparagraaf::ratio_minimaal>("De norm voor de ratio"),
        field<&Risicoparagraaf::eigen_normen>("Of de gemeente zelf normen heeft ingevuld"),
        field<&Risicoparagraaf::structureel_jaren>("Voor hoeveel jaar een structureel gevolg meetelt"),
        field<&Risicoparagraaf::structureel>("Dat aantal in woorden, als het er meer zijn"),
        field<&Risicoparagraaf::materieel>("Vanaf welk bedrag een risico genoemd moet worden"),
        field<&Risicoparagraaf::klassen>("Wat de klassen betekenen"),
        field<&Risicoparagraaf::heeft_gevolgklassen>("Of er grenzen zijn van klassen van gevolg"),
        field<&Risicoparagraaf::verwacht>("Wat de risico's samen gemiddeld per jaar kosten"),
        field<&Risicoparagraaf::standaardafwijking>("Standaardafwijking daarvan"),
        field<&Risicoparagraaf::som_maxima>("Som van de hoogste bedragen"),
        field<&Risicoparagraaf::precies>("Of de grenzen samenvallen"),
        field<&Risicoparagraaf::verdeeld>("Of de grenzen erop rusten dat afrondingen elkaar opheffen"),
        field<&Risicoparagraaf::breedte>("Afstand tussen onder- en bovengrens bij de gevraagde zekerheid"),
        field<&Risicoparagraaf::onzeker>("Of die afstand groot is naast het bedrag zelf"),
        field<&Risicoparagraaf::kwantielen>("Per zekerheid het bedrag dat genoeg is"),
        field<&Risicoparagraaf::benodigd>("Benodigde weerstandscapaciteit"),
        field<&Risicoparagraaf::volgens_kwantiel>("Wat bij de gevraagde zekerheid nodig is"),
        field<&Risicoparagraaf::berekening>("De vaste berekening van de gemeente"),
        field<&Risicoparagraaf::buiten_beeld>("Wat bij deze zekerheid niet te zien is"),
        field<&Risicoparagraaf::verborgen>("Wat vertrouwelijke risico's voor dit stuk betekenen"),
        field<&Risicoparagraaf::verdeling_bekend>("Of de verdeling van het totaal openbaar is"),
        field<&Risicoparagraaf::zonder_vertrouwelijke>("Of er vertrouwelijke risico's zijn die niet meetellen"),
        field<&Risicoparagraaf::ongelezen>("Of een bestand niet gelezen kon worden, zodat risico's kunnen ontbreken"),
        field<&Risicoparagraaf::geen_oordeel>("Of er geen ratio, klasse en norm te noemen zijn"),
        field<&Risicoparagraaf::voor_zover_bekend>("Of er risico's kunnen zijn die niet meetellen"),
        field<&Risicoparagraaf::onbekend>("Hoeveel risico's niet meetellen, omdat kans of bedrag niet bekend is"),
        field<&Risicoparagraaf::capaciteit_van_ander_jaar>("Capaciteit waarvan alleen een ander jaar bekend is"),
        field<&Risicoparagraaf::beschikbaar>("Beschikbare weerstandscapaciteit"),
        field<&Risicoparagraaf::ratio>("Beschikbaar gedeeld door benodigd"),
        field<&Risicoparagraaf::klasse>("Klasse van de ratio"),
        field<&Risicoparagraaf::oordeel>("Wat die klasse betekent"),
        field<&Risicoparagraaf::niets_nodig>("Of er geen weerstandscapaciteit nodig is"),
        field<&Risicoparagraaf::genoeg>("Of de norm wordt gehaald"),
        field<&Risicoparagraaf::te_weinig>("Of de norm niet wordt gehaald"),
        field<&Risicoparagraaf::op_de_grens>("Of de afronding over klasse of norm beslist"),
        field<&Risicoparagraaf::kans_op_tekort>("Kans dat de risico's meer kosten dan beschikbaar is"),
        field<&Risicoparagraaf::capaciteit>("Waaruit de beschikbare weerstandscapaciteit bestaat"),
        field<&Risicoparagraaf::staven>("De verdeling in stappen"),
        field<&Risicoparagraaf::aantal>("Aantal risico's dat meetelt"),
        field<&Risicoparagraaf::risicos>("De risico's die meetellen, naar bijdrage aan de slechtste jaren"),
        field<&Risicoparagraaf::top>("De tien die het meest bijdragen"),
        field<&Risicoparagraaf::noemen>("Wat in de paragraaf hoort"),
        field<&Risicoparagraaf::beoordelen>("Nummers van risico's die iemand zelf moet beoordelen"),
        field<&Risicoparagraaf::niet_geteld>("Wat niet meetelt omdat er iets ontbreekt"),
        field<&Risicoparagraaf::gedekt>("Wat van iets anders wordt betaald"),
        field<&Risicoparagraaf::bedrag_vertrouwelijk>("Waarvan kans en gevolg vertrouwelijk zijn"),
        field<&Risicoparagraaf::vertrouwelijk>("Hoeveel risico's vertrouwelijk zijn"),
        field<&Risicoparagraaf::zonder_maatregelen>("Wat nodig was zonder maatregelen"),
        field<&Risicoparagraaf::kengetallen>("Kengetallen van BBV art. 11"),
        field<&Risicoparagraaf::sinds>("Begin van de periode"),
        field<&Risicoparagraaf::bekeken>("Risico's die sindsdien zijn bekeken"),
        field<&Risicoparagraaf::bevindingen>("Bevindingen over risico's").voor_de_beheerder(),
    };
};

} // namespace reports
} // namespace grip
