// The view of the risk paragraph.
#pragma once

#include "reports/delen/bevindingen.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/paragraafsoort.hpp"
#include "reports/delen/risicolijn.hpp"
#include "reports/delen/weerstandsvermogen.hpp"
#include "reports/risicoparagraaf/onderdelen.hpp"
#include "reports/risicoparagraaf/uitkomst.hpp"

namespace grip::reports {

struct Risicoparagraaf {
    Jaar jaar;
    analysis::Paragraafsoort bij{};
    bool begroting = false;
    bool bijlage = false; ///< all that is behind the outcome is asked for too
    Zin kern;             ///< what is required, and what we have, in words
    std::optional<Percentage>
        samenwerkingen; ///< part of the tail that collaborations bring; none where only a total is told
    Gegeven<Proza> beleid;
    std::optional<Date> beleid_vastgesteld;
    std::optional<Url> beleid_vindplaats;
    Percentage zekerheid;
    Methode methode{};
    std::optional<Simulatie> simulatie;
    Gegeven<Decimal<0, 100, 2>> ratio_minimaal;
    bool eigen_normen = false;       ///< the municipality set that norm itself
    std::optional<Zin> gebruikelijk; ///< which norms it did not set: `De norm en de zekerheid zijn de gebruikelijke.`
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
    std::optional<Zin> slechtste_jaren;   ///< from what amount on a year is one of the worst
    bool leeg = false;                    ///< no risk, no capacity, no policy: there is no paragraph to make
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
    bool geen_risicos = false;
    std::vector<Risicolijn> risicos;
    std::vector<Risicolijn> top;
    std::vector<Risicolijn> noemen;        ///< must be named
    std::vector<Aantal> noemen_uit_top;    ///< numbers of those among the ten
    Zin noemen_in_woorden;                 ///< `de nummers 3 en 4`
    bool heel_de_top = false;              ///< all of the ten must be named
    std::vector<Risicolijn> verder_noemen; ///< those that stand in no other list of the paper
    bool noemen_zonder_bedrag = false;     ///< some of those that do not count must be named
    std::vector<Aantal> beoordelen;        ///< numbers of those about which the register says too little
    std::vector<Risicolijn> niet_geteld;   ///< without chance or amount, or contradictory
    std::vector<Risicolijn> gedekt;        ///< paid from elsewhere
    std::vector<Risicolijn> bedrag_vertrouwelijk;
    bool een_bedrag_vertrouwelijk = false;
    std::optional<Zin> vertrouwelijk;      ///< how many were taken out, and what that means for this paper
    std::vector<Opmerking> uittreedsommen; ///< that may still come, and are in no risk
    std::optional<Zin> in_oprichting;      ///< which risks count of what does not exist yet
    std::optional<ZonderMaatregelen> zonder_maatregelen;
    std::vector<Kengetalregel> kengetallen;
    Date sinds{};
    std::vector<Bekeken> bekeken;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&Risicoparagraaf::jaar>("Het jaar"),
        field<&Risicoparagraaf::bij>("Bij begroting of jaarstukken"),
        field<&Risicoparagraaf::begroting>("Of het om de begroting gaat"),
        field<&Risicoparagraaf::bijlage>("Of alles wat achter de uitkomst zit, erbij staat"),
        field<&Risicoparagraaf::kern>("Wat nodig is en wat er is, in een zin"),
        field<&Risicoparagraaf::samenwerkingen>("Deel van de kosten in de slechtste jaren dat van samenwerkingen komt"),
        field<&Risicoparagraaf::beleid>("Ons beleid over weerstandscapaciteit en risico's"),
        field<&Risicoparagraaf::beleid_vastgesteld>("De dag waarop het is vastgesteld"),
        field<&Risicoparagraaf::beleid_vindplaats>("Waar het te vinden is"),
        field<&Risicoparagraaf::zekerheid>("De gevraagde zekerheid"),
        field<&Risicoparagraaf::methode>("Hoe de verdeling is bepaald"),
        field<&Risicoparagraaf::simulatie>("De trekkingen, als er gesimuleerd is"),
        field<&Risicoparagraaf::ratio_minimaal>("De norm voor de ratio"),
        field<&Risicoparagraaf::eigen_normen>("Of de gemeente die norm zelf heeft vastgesteld"),
        field<&Risicoparagraaf::gebruikelijk>("Welke normen niet van de gemeente zelf zijn"),
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
        field<&Risicoparagraaf::slechtste_jaren>("Vanaf welk bedrag een jaar bij de slechtste hoort"),
        field<&Risicoparagraaf::leeg>("Of er te weinig is voor een paragraaf"),
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
        field<&Risicoparagraaf::geen_risicos>("Of er helemaal geen risico's zijn"),
        field<&Risicoparagraaf::risicos>("De risico's die meetellen, naar bijdrage aan de slechtste jaren"),
        field<&Risicoparagraaf::top>("De tien die het meest bijdragen"),
        field<&Risicoparagraaf::noemen>("Wat in de paragraaf hoort"),
        field<&Risicoparagraaf::noemen_uit_top>("Nummers van de tien die in de paragraaf horen"),
        field<&Risicoparagraaf::noemen_in_woorden>("Die nummers in woorden"),
        field<&Risicoparagraaf::heel_de_top>("Of alle tien erin horen"),
        field<&Risicoparagraaf::verder_noemen>("Wat er verder in hoort, en nog in geen andere lijst staat"),
        field<&Risicoparagraaf::noemen_zonder_bedrag>("Of er ook risico's in horen die niet meetellen"),
        field<&Risicoparagraaf::beoordelen>("Nummers van risico's die iemand zelf moet beoordelen"),
        field<&Risicoparagraaf::niet_geteld>("Wat niet meetelt omdat er iets ontbreekt"),
        field<&Risicoparagraaf::gedekt>("Wat anders is gedekt"),
        field<&Risicoparagraaf::bedrag_vertrouwelijk>("Waarvan kans en gevolg vertrouwelijk zijn"),
        field<&Risicoparagraaf::een_bedrag_vertrouwelijk>("Of dat er één is"),
        field<&Risicoparagraaf::vertrouwelijk>("Hoeveel risico's vertrouwelijk zijn, en wat dat betekent"),
        field<&Risicoparagraaf::uittreedsommen>("Uittreedsommen die nog niet vaststaan, en in geen risico zitten"),
        field<&Risicoparagraaf::in_oprichting>("Welke risico's meetellen van wat nog niet bestaat"),
        field<&Risicoparagraaf::zonder_maatregelen>("Wat nodig was zonder maatregelen"),
        field<&Risicoparagraaf::kengetallen>("Kengetallen van BBV art. 11"),
        field<&Risicoparagraaf::sinds>("Begin van de periode"),
        field<&Risicoparagraaf::bekeken>("Risico's die sindsdien zijn bekeken"),
        field<&Risicoparagraaf::bevindingen>("Bevindingen over risico's").voor_de_beheerder(),
    };
};

} // namespace grip::reports
