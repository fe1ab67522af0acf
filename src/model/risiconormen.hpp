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
    std::optional<Jaar> jaar;
    std::optional<Date> stand_op;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Weerstandspost::naam>("Waaruit een tegenvaller betaald kan worden, zoals de algemene reserve"),
        field<&Weerstandspost::bedrag>("Hoeveel euro, of `onbekend`"),
        field<&Weerstandspost::aard>(
            "Of het er één keer is, zoals een reserve, of elk jaar, zoals ruimte in de belastingen", Duur::incidenteel),
        field<&Weerstandspost::jaar>("Het begrotingsjaar waarvoor dit bedrag geldt; zonder jaar elk jaar"),
        field<&Weerstandspost::stand_op>("De dag van deze stand"),
        field<&Weerstandspost::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
    static constexpr std::array identity{ItemKey{"naam", "jaar"}, ItemKey{"naam"}};
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

/// Of our policy on risks: whether confidential ones count in what everybody may read.
enum class Openbaar { meetellen, weglaten };

template <>
inline constexpr auto options<Openbaar> = std::array{
    Option{Openbaar::meetellen, "meetellen",
           "Zij tellen mee; openbaar is dan alleen een naar boven afgerond totaal, met de ratio daarvan"},
    Option{Openbaar::weglaten, "weglaten",
           "Zij tellen openbaar niet mee; openbaar is er dan geen ratio, klasse of oordeel"},
};

/// A sum over all risks that count.
enum class Berekeningsoort { som_maxima, som_gewogen, half_maximum };

template <>
inline constexpr auto options<Berekeningsoort> = std::array{
    Option{Berekeningsoort::som_maxima, "som-maxima", "De som van de hoogste bedragen",
           "de som van de hoogste bedragen"},
    Option{Berekeningsoort::som_gewogen, "som-gewogen", "De som van kans maal gemiddeld bedrag",
           "de som van kans maal gemiddeld bedrag"},
    Option{Berekeningsoort::half_maximum, "half-maximum", "De som van kans maal de helft van het hoogste bedrag",
           "de som van kans maal de helft van het hoogste bedrag"},
};

struct Risicoberekening {
    Berekeningsoort soort{};
    Percentage factor;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Risicoberekening::soort>("Wat wordt opgeteld"),
        field<&Risicoberekening::factor>("Hoeveel procent van die som nodig is", Percentage::of(100)),
    };
    static constexpr auto short_form = &Risicoberekening::soort;
};

/// Which amount the municipality holds to.
enum class Risiconorm { kwantiel, berekening };

template <>
inline constexpr auto options<Risiconorm> = std::array{
    Option{Risiconorm::kwantiel, "kwantiel", "Het bedrag dat met de gevraagde zekerheid genoeg is"},
    Option{Risiconorm::berekening, "berekening", "De uitkomst van `berekening`"},
};

struct Risiconormen {
    Zekerheid zekerheid;
    Decimal<0, 100, 2> ratio_minimaal;
    std::vector<Kans> kansklassen;                ///< loading sees that there are five, ascending
    std::vector<NonNegative<Euro>> gevolgklassen; ///< the six bounds of five classes, ascending; or none
    Decimal<1, 20, 0> structureel_jaren;
    std::optional<NonNegative<Euro>> materieel;
    std::optional<Openbaar> vertrouwelijk;
    NonNegative<Euro> afronding;
    Kans voorziening_kans;
    std::optional<Risicoberekening> berekening;
    Risiconorm norm{};
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
        field<&Risiconormen::vertrouwelijk>(
            "Of vertrouwelijke risico's meetellen in wat openbaar is; niet als `norm` de vaste "
            "berekening is"),
        field<&Risiconormen::afronding>(
            "Op hoeveel euro, 100.000 of meer, het openbare totaal naar boven wordt afgerond als "
            "vertrouwelijke risico's meetellen",
            NonNegative<Euro>{Euro{10'000'000}}),
        field<&Risiconormen::voorziening_kans>(
            "Vanaf welke kans een risico in de begroting of een voorziening hoort (BBV art. 44)", Kans::of(90)),
        field<&Risiconormen::berekening>("De vaste berekening uit onze nota, naast het kwantiel"),
        field<&Risiconormen::norm>("Welke van de twee de benodigde weerstandscapaciteit is", Risiconorm::kwantiel),
    };
};

} // namespace grip
