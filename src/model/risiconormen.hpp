// How much can go wrong before it hurts: what our municipality can bear, and how it weighs risks.
#pragma once

#include "model/samenwerking/risico.hpp"

namespace grip {

/// Of a quantile, in percent: 90 means that in nine years out of ten the total stays at or below it.
using Zekerheid = Decimal<1, 100, 3>;

struct Weerstandspost {
    Tekst naam;
    Bekend<Euro> bedrag;
    Duur aard{};
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Weerstandspost::naam>("Waaruit een tegenvaller betaald kan worden, zoals de algemene reserve"),
        field<&Weerstandspost::bedrag>("Hoeveel euro, of `onbekend`"),
        field<&Weerstandspost::aard>(
            "Of het er één keer is, zoals een reserve, of elk jaar, zoals ruimte in de belastingen", Duur::incidenteel),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

struct Kengetallen {
    std::optional<Percentage> netto_schuldquote;
    std::optional<Percentage> netto_schuldquote_gecorrigeerd;
    std::optional<Percentage> solvabiliteit;
    std::optional<Percentage> grondexploitatie;
    std::optional<Percentage> structurele_exploitatieruimte;
    std::optional<Percentage> belastingcapaciteit;
    std::optional<Proza> beoordeling;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Kengetallen::netto_schuldquote>("Netto schuldquote, in procenten"),
        field<&Kengetallen::netto_schuldquote_gecorrigeerd>(
            "Netto schuldquote, gecorrigeerd voor alle verstrekte leningen, in procenten"),
        field<&Kengetallen::solvabiliteit>("Solvabiliteitsratio, in procenten"),
        field<&Kengetallen::grondexploitatie>("Grondexploitatie, in procenten"),
        field<&Kengetallen::structurele_exploitatieruimte>("Structurele exploitatieruimte, in procenten"),
        field<&Kengetallen::belastingcapaciteit>("Woonlasten van een gezin, in procenten van het landelijk gemiddelde"),
        field<&Kengetallen::beoordeling>("Wat zij samen zeggen over onze financiële positie"),
    };
};

/// How many classes of chance and of effect there are.
inline constexpr std::size_t klassen = 5;

struct Risiconormen {
    Zekerheid zekerheid;
    Decimal<0, 100, 2> ratio_minimaal;
    std::vector<Kans> kansklassen;                ///< loading sees that there are five, ascending
    std::vector<NonNegative<Euro>> gevolgklassen; ///< the six bounds of five classes, ascending; or none
    Decimal<1, 20, 0> structureel_jaren;
    std::optional<NonNegative<Euro>> materieel;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Risiconormen::zekerheid>("Met hoeveel procent zekerheid de weerstandscapaciteit genoeg moet zijn",
                                        Zekerheid::of(90)),
        field<&Risiconormen::ratio_minimaal>("Hoeveel keer de benodigde weerstandscapaciteit er ten minste moet zijn",
                                             Decimal<0, 100, 2>::of(1)),
        field<&Risiconormen::kansklassen>(
            "De kans per jaar van klasse 1 tot en met 5, in procenten",
            std::array{Kans::of(10), Kans::of(30), Kans::of(50), Kans::of(70), Kans::of(90)}),
        field<&Risiconormen::gevolgklassen>(
            "De zes grenzen van klasse 1 tot en met 5, in euro's; de laatste is het aangenomen hoogste bedrag"),
        field<&Risiconormen::structureel_jaren>("Voor hoeveel jaar een structureel gevolg meetelt",
                                                Decimal<1, 20, 0>::of(1)),
        field<&Risiconormen::materieel>(
            "Vanaf welk bedrag een risico in de paragraaf genoemd moet worden (BBV art. 11)"),
    };
};

} // namespace grip
