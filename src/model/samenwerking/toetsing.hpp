// The judgement of a collaboration by the toetsingskader.
#pragma once

#include "model/geheimhouding.hpp"
#include "model/toetsingskader.hpp"

namespace grip {

enum class Oordeel { voldoet, aandacht, voldoet_niet, niet_van_toepassing };

template <>
inline constexpr auto options<Oordeel> = std::array{
    Option{Oordeel::voldoet, "voldoet", "Het is geregeld"},
    Option{Oordeel::aandacht, "aandacht", "Het vraagt aandacht"},
    Option{Oordeel::voldoet_niet, "voldoet-niet", "Het is niet geregeld"},
    Option{Oordeel::niet_van_toepassing, "niet-van-toepassing",
           "De vraag speelt hier niet; de toelichting zegt waarom"},
};

struct Antwoord {
    std::optional<Oordeel> oordeel;
    std::optional<Proza> toelichting;
    std::optional<Date> datum;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Antwoord::oordeel>("Het oordeel").als("antwoorden van het toetsingskader"),
        field<&Antwoord::toelichting>("Waarop het oordeel rust").als("toelichting bij het toetsingskader"),
        field<&Antwoord::datum>("De dag van dit antwoord, als die afwijkt van de dag van de toetsing"),
        field<&Antwoord::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Antwoord::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
};

struct Toetsing {
    std::optional<Date> datum;
    std::map<Ref<Criterium>, Antwoord> antwoorden;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Toetsing::datum>("De dag van de toetsing").als("dag van de toetsing"),
        field<&Toetsing::antwoorden>("Per criterium het antwoord"),
    };
};

} // namespace grip
