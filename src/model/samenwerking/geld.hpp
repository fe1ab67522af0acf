// What it costs, what is at stake, and the figures of the organisation per year.
#pragma once

#include "model/samenwerking/belang.hpp"
#include "model/samenwerking/jaarcijfers.hpp"
#include "model/samenwerking/kostenverdeling.hpp"

namespace grip {

enum class Beinvloedbaarheid { ja, deels, nee };

template <>
inline constexpr auto options<Beinvloedbaarheid> = std::array{
    Option{Beinvloedbaarheid::ja, "ja", "De raad kan de uitgaven sturen"},
    Option{Beinvloedbaarheid::deels, "deels", "De raad kan een deel van de uitgaven sturen"},
    Option{Beinvloedbaarheid::nee, "nee", "De uitgaven liggen vast"},
};

struct Beinvloedbaar {
    std::optional<Beinvloedbaarheid> oordeel;
    std::optional<Aandeel> procent;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Beinvloedbaar::oordeel>("Of de raad de uitgaven nog kan sturen")
            .als("of de raad de uitgaven kan sturen"),
        field<&Beinvloedbaar::procent>("Hoeveel procent van de uitgaven de raad nog kan sturen"),
        field<&Beinvloedbaar::toelichting>("Welk deel dat is").als("welk deel de raad kan sturen"),
    };
    static constexpr auto short_form = &Beinvloedbaar::oordeel;
};

struct Geld {
    std::optional<BestuurlijkBelang> bestuurlijk_belang;
    std::vector<FinancieelBelang> financieel_belang;
    std::optional<bool> verbonden_partij;
    std::optional<Beinvloedbaar> beinvloedbaar;
    std::optional<Kostenverdeling> kostenverdeling;
    std::map<Jaar, Boekjaar> jaren;
    Origin origin;

    static constexpr std::string_view blok = "Geld";
    static constexpr auto fields = Fields{
        field<&Geld::bestuurlijk_belang>("Zeggenschap: een zetel of stemrecht"),
        field<&Geld::financieel_belang>(
            "Geld dat niet terugkomt, of aansprakelijkheid; elk soort belang is een onderdeel"),
        field<&Geld::verbonden_partij>("Of wij dit als verbonden partij zien: bestuurlijk én financieel belang")
            .als("of dit een verbonden partij is"),
        field<&Geld::beinvloedbaar>("Welk deel van de uitgaven de raad nog kan sturen"),
        field<&Geld::kostenverdeling>("Hoe de kosten over de deelnemers worden verdeeld"),
        field<&Geld::jaren>("Cijfers per jaar"),
    };
    static constexpr std::array<std::string_view, 1> los{"jaren"};
};

} // namespace grip
