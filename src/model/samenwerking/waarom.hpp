// Why we work together: public interest, goals, added value.
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Richting { hoger, lager };

template <>
inline constexpr auto options<Richting> = std::array{
    Option{Richting::hoger, "hoger", "Meer is beter"},
    Option{Richting::lager, "lager", "Minder is beter"},
};

struct Doel {
    std::optional<Tekst> doel;
    bool lokaal = false;
    std::optional<Tekst> indicator;
    std::optional<Tekst> eenheid;
    std::optional<Richting> richting;
    std::map<Jaar, Getal> streef;
    std::map<Jaar, Getal> realisatie;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Doel::doel>("Wat bereikt moet worden"),
        field<&Doel::lokaal>("true voor een doel van onze gemeente alleen", false),
        field<&Doel::indicator>("Waaraan dat is af te lezen"),
        field<&Doel::eenheid>("Eenheid van de indicator, zoals % of minuten"),
        field<&Doel::richting>("Of meer of minder beter is"),
        field<&Doel::streef>("Streefwaarde per jaar").als("streefwaarde"),
        field<&Doel::realisatie>("Gerealiseerde waarde per jaar"),
    };
    static constexpr std::array identity{ItemKey{"doel"}};
};

enum class Meerwaardesoort {
    eensgezindheid,
    massa,
    realisatievermogen,
    effectiviteit,
    efficientie,
    kwaliteit,
    minder_kwetsbaar,
    kostenbesparing
};

template <>
inline constexpr auto options<Meerwaardesoort> = std::array{
    Option{Meerwaardesoort::eensgezindheid, "eensgezindheid", "Bestuurlijke eensgezindheid"},
    Option{Meerwaardesoort::massa, "massa", "Genoeg omvang om mee te tellen"},
    Option{Meerwaardesoort::realisatievermogen, "realisatievermogen", "Samen lukt wat alleen niet lukt"},
    Option{Meerwaardesoort::effectiviteit, "effectiviteit", "Doelen worden beter bereikt"},
    Option{Meerwaardesoort::efficientie, "efficientie", "Hetzelfde met minder inzet", "efficiëntie"},
    Option{Meerwaardesoort::kwaliteit, "kwaliteit", "Beter werk"},
    Option{Meerwaardesoort::minder_kwetsbaar, "minder-kwetsbaar", "Minder afhankelijk van enkele mensen"},
    Option{Meerwaardesoort::kostenbesparing, "kostenbesparing", "Lagere kosten"},
};

enum class Gerealiseerd { ja, deels, nee, onbekend };

template <>
inline constexpr auto options<Gerealiseerd> = std::array{
    Option{Gerealiseerd::ja, "ja", "De meerwaarde is er"},
    Option{Gerealiseerd::deels, "deels", "De meerwaarde is er voor een deel"},
    Option{Gerealiseerd::nee, "nee", "De meerwaarde is er niet"},
    Option{Gerealiseerd::onbekend, "onbekend", "Gevraagd, maar niet te zeggen; de toelichting zegt aan wie"},
};

struct Meerwaarde {
    std::optional<Meerwaardesoort> soort;
    std::optional<Proza> toelichting;
    std::optional<Gerealiseerd> gerealiseerd;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Meerwaarde::soort>("Wat de samenwerking toevoegt").als("soort meerwaarde"),
        field<&Meerwaarde::toelichting>("Waaruit dat blijkt"),
        field<&Meerwaarde::gerealiseerd>("Of de meerwaarde er werkelijk is").als("of de meerwaarde er is"),
    };
    static constexpr std::array identity{ItemKey{"soort"}};
};

struct Waarom {
    std::optional<Proza> openbaar_belang;
    std::vector<Doel> doelen;
    std::vector<Tekst> kansen;
    std::vector<Meerwaarde> meerwaarde;
    std::optional<Proza> argument_hogere_kosten;
    std::optional<Proza> participatie;
    Origin origin;

    static constexpr std::string_view blok = "Waarom";
    static constexpr auto fields = Fields{
        field<&Waarom::openbaar_belang>("Welk openbaar belang ermee gediend is"),
        field<&Waarom::doelen>("De doelen, met hun indicatoren"),
        field<&Waarom::kansen>("Kansen voor onze gemeente"),
        field<&Waarom::meerwaarde>("Wat samenwerken meer oplevert dan alleen doen"),
        field<&Waarom::argument_hogere_kosten>("Waarom het meer mag kosten, als kostenbesparing niet wordt gehaald")
            .als("waarom het meer mag kosten"),
        field<&Waarom::participatie>("Hoe inwoners meedoen").als("hoe inwoners meedoen"),
    };
};

} // namespace grip
