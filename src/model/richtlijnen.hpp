// What the raden of a region agreed that the budgets of their parties must hold to: one set for several parties.
#pragma once

#include "model/referent.hpp"

namespace grip {

/// The index is the weighted mean: (aandeel_lonen × lonen + (100 − aandeel_lonen) × prijzen) ÷ 100.
struct Richtlijnindex {
    Percentage lonen;
    Percentage prijzen;
    Aandeel aandeel_lonen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Richtlijnindex::lonen>("Hoeveel de lonen mogen stijgen, in procenten"),
        field<&Richtlijnindex::prijzen>("Hoeveel de prijzen mogen stijgen, in procenten"),
        field<&Richtlijnindex::aandeel_lonen>("Hoeveel procent van de kosten lonen zijn"),
    };
};

struct Richtlijneis {
    Id id;
    Tekst vraag;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Richtlijneis::id>("Korte naam, waarmee een begrotingsjaar antwoordt"),
        field<&Richtlijneis::vraag>("De vraag of een ontwerpbegroting eraan voldoet"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Richtlijnen {
    Tekst naam;
    Jaar begrotingsjaar{};
    std::vector<Ref<Samenwerking>> samenwerkingen;
    std::optional<Date> uiterlijk;
    std::optional<Date> verzonden;
    std::optional<Richtlijnindex> index;
    std::optional<Percentage> taakstelling;
    std::optional<Aantal> sluitend_jaren;
    std::optional<Aandeel> eigen_vermogen_hoogstens;
    std::vector<Richtlijneis> eisen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Richtlijnen::naam>("Hoe de brief of het stuk heet"),
        field<&Richtlijnen::begrotingsjaar>("Het jaar waarvoor de begrotingen gelden"),
        field<&Richtlijnen::samenwerkingen>("Id's van de samenwerkingen voor wie zij gelden"),
        field<&Richtlijnen::uiterlijk>("De dag waarop zij bij de besturen moeten zijn"),
        field<&Richtlijnen::verzonden>("De dag waarop zij zijn verzonden"),
        field<&Richtlijnen::index>("Hoeveel de bijdragen mogen stijgen door lonen en prijzen"),
        field<&Richtlijnen::taakstelling>("Hoeveel procent minder; gaat van de index af"),
        field<&Richtlijnen::sluitend_jaren>(
            "Zoveel jaren begroot de partij geen tekort, te beginnen met het begrotingsjaar"),
        field<&Richtlijnen::eigen_vermogen_hoogstens>(
            "Hoogste eigen vermogen aan het eind van het begrotingsjaar, in procenten van de lasten"),
        field<&Richtlijnen::eisen>("Wat niet te berekenen is; een begrotingsjaar antwoordt bij `richtlijnen`"),
    };
    static constexpr std::array<std::string_view, 1> ver_vooruit{"uiterlijk"};
};

enum class Eisoordeel { voldoet, deels, voldoet_niet };

template <>
inline constexpr auto options<Eisoordeel> = std::array{
    Option{Eisoordeel::voldoet, "voldoet", "De ontwerpbegroting voldoet eraan"},
    Option{Eisoordeel::deels, "deels", "De ontwerpbegroting voldoet er voor een deel aan", "voldoet deels"},
    Option{Eisoordeel::voldoet_niet, "voldoet-niet", "De ontwerpbegroting voldoet er niet aan", "voldoet niet"},
};

struct Eisantwoord {
    std::optional<Eisoordeel> oordeel;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Eisantwoord::oordeel>("Of de ontwerpbegroting eraan voldoet"),
        field<&Eisantwoord::toelichting>("Waarom"),
    };
    static constexpr auto short_form = &Eisantwoord::oordeel;
};

} // namespace grip
