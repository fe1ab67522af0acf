// How the costs of a party are divided over those who take part: per part of the budget, by one key or more.
#pragma once

#include "model/referent.hpp"

namespace grip {

enum class Sleutelsoort { inwoners, vast, percentage, gebruik, gemiddelde_kosten, tarief, anders };

template <>
inline constexpr auto options<Sleutelsoort> = std::array{
    Option{Sleutelsoort::inwoners, "inwoners", "Naar het aantal inwoners"},
    Option{Sleutelsoort::vast, "vast", "Iedere deelnemer evenveel", "een vast en gelijk deel"},
    Option{Sleutelsoort::percentage, "percentage", "Een vast percentage per deelnemer", "vaste percentages"},
    Option{Sleutelsoort::gebruik, "gebruik", "Naar wat elke deelnemer afneemt"},
    Option{Sleutelsoort::gemiddelde_kosten, "gemiddelde-kosten",
           "Wat elke deelnemer afneemt, tegen de gemiddelde kosten per eenheid"},
    Option{Sleutelsoort::tarief, "tarief", "Een bedrag per inwoner of per eenheid; staat altijd alleen"},
    Option{Sleutelsoort::anders, "anders", "Naar een andere waarde per deelnemer", "een eigen maatstaf"},
};

/// How much a key counts, in percent.
using Gewicht = Decimal<0, 100, 6>;
/// A calendar year, or a number of years before the budget year: -1 or -2.
using Peiljaar = Decimal<-10, last_year, 0>;

/// What becomes of the share of who takes part in only some of the year.
enum class Rest { verdeeld, onverdeeld };

template <>
inline constexpr auto options<Rest> = std::array{
    Option{Rest::verdeeld, "verdeeld", "De anderen betalen wat wegvalt"},
    Option{Rest::onverdeeld, "onverdeeld", "Wat wegvalt, blijft open; een tarief is altijd zo"},
};

struct Verdeelsleutel {
    Sleutelsoort soort{};
    Gewicht gewicht;
    std::optional<Peiljaar> peiljaar;
    std::map<Tekst, Hoeveelheid> waarden;
    std::optional<Tarief> bedrag_per_eenheid;
    std::optional<Tekst> eenheid;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Verdeelsleutel::soort>("Waarnaar wordt verdeeld"),
        field<&Verdeelsleutel::gewicht>("Hoe zwaar de sleutel telt, in procenten; samen 100", Gewicht::of(100)),
        field<&Verdeelsleutel::peiljaar>(
            "Het jaar van de inwoners: een jaar, of -1 of -2 voor zoveel jaar voor het begrotingsjaar; zonder "
            "peiljaar het jaar ervoor"),
        field<&Verdeelsleutel::waarden>("Per deelnemer de waarde: percentage, afname of eigen maatstaf"),
        field<&Verdeelsleutel::bedrag_per_eenheid>(
            "Bij een tarief of gemiddelde kosten: het bedrag per inwoner of eenheid, in euro's"),
        field<&Verdeelsleutel::eenheid>("Wat er wordt geteld, in het enkelvoud, zoals melding of dossier"),
    };
    static constexpr std::array identity{ItemKey{"soort"}};
};

struct Onderdeel {
    Tekst naam;
    std::map<Jaar, Bekend<Euro>> bedrag;
    std::vector<Tekst> deelnemers;
    std::optional<Ref<Taak>> taak;
    std::optional<Jaar> vanaf;
    std::optional<Jaar> tot;
    bool naar_rato = false;
    Rest rest{};
    std::vector<Verdeelsleutel> sleutels;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Onderdeel::naam>("Welk deel van de begroting dit is"),
        field<&Onderdeel::bedrag>("Per jaar wat over de deelnemers wordt verdeeld, in euro's, of `onbekend`")
            .als("bedrag dat wordt verdeeld"),
        field<&Onderdeel::deelnemers>("Wie hieraan meebetaalt; zonder lijst alle deelnemers"),
        field<&Onderdeel::taak>("Id van de taak waarvoor dit deel is; dan betalen wie aan die taak meedoen"),
        field<&Onderdeel::vanaf>("Het eerste begrotingsjaar waarin dit deel bestaat"),
        field<&Onderdeel::tot>("Het laatste begrotingsjaar waarin dit deel bestaat"),
        field<&Onderdeel::naar_rato>("true: wie in de loop van het jaar komt of gaat, betaalt naar dagen", false),
        field<&Onderdeel::rest>("Of het gat van wie later komt of eerder gaat over de anderen wordt verdeeld",
                                Rest::verdeeld),
        field<&Onderdeel::sleutels>("Waarnaar wordt verdeeld"),
        field<&Onderdeel::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
    static constexpr std::array identity{ItemKey{"naam"}};
};

struct Kostenverdeling {
    std::optional<Proza> uitleg;
    std::optional<Date> aanvaard;
    std::vector<Onderdeel> onderdelen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Kostenverdeling::uitleg>("Hoe de kosten worden verdeeld, en waarom zo")
            .als("hoe de kosten worden verdeeld"),
        field<&Kostenverdeling::aanvaard>("De dag waarop de deelnemers deze verdeling aanvaardden")
            .als("dag waarop die verdeling is aanvaard"),
        field<&Kostenverdeling::onderdelen>("De delen van de begroting, elk met een eigen verdeling"),
    };
};

} // namespace grip
