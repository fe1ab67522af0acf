// Secrecy that the law knows, beside `vertrouwelijk`, which is our own mark (Gemeentewet art. 87-89, Wgr art. 23).
#pragma once

#include "schema/field.hpp"

namespace grip {

enum class Geheimhouder { raad, college, burgemeester, commissie, ab, db, voorzitter };

template <>
inline constexpr auto options<Geheimhouder> = std::array{
    Option{Geheimhouder::raad, "raad", "De raad", "de raad"},
    Option{Geheimhouder::college, "college", "Het college", "het college"},
    Option{Geheimhouder::burgemeester, "burgemeester", "De burgemeester", "de burgemeester"},
    Option{Geheimhouder::commissie, "commissie", "Een commissie", "de commissie"},
    Option{Geheimhouder::ab, "ab", "Het algemeen bestuur", "het algemeen bestuur"},
    Option{Geheimhouder::db, "db", "Het dagelijks bestuur", "het dagelijks bestuur"},
    Option{Geheimhouder::voorzitter, "voorzitter", "De voorzitter van het bestuur", "de voorzitter"},
};

enum class Geheimwet { gemeentewet_87, wgr_23 };

template <>
inline constexpr auto options<Geheimwet> = std::array{
    Option{Geheimwet::gemeentewet_87, "gemeentewet-87", "Door een orgaan van onze gemeente",
           "artikel 87 van de Gemeentewet"},
    Option{Geheimwet::wgr_23, "wgr-23", "Door een orgaan van de samenwerking",
           "artikel 23 van de Wet gemeenschappelijke regelingen"},
};

/// `grond` is a paragraph and a letter of Woo art. 5.1: only those of lid 1 and 2 can be a ground (`analysis/geheimhouding`).
struct Geheimhouding {
    Geheimhouder orgaan{};
    Date datum{};
    Tekst grond;
    std::optional<Proza> reden;
    Geheimwet krachtens{};
    std::optional<Date> bekrachtigd;
    std::optional<Date> opgeheven;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Geheimhouding::orgaan>("Wie de geheimhouding oplegde"),
        field<&Geheimhouding::datum>("De dag waarop zij is opgelegd"),
        field<&Geheimhouding::grond>("De grond in de Wet open overheid, zoals: 5.1 lid 2 b"),
        field<&Geheimhouding::reden>("Waarom"),
        field<&Geheimhouding::krachtens>("De wet waarop zij rust"),
        field<&Geheimhouding::bekrachtigd>("De dag waarop het algemeen bestuur haar bekrachtigde"),
        field<&Geheimhouding::opgeheven>("De dag waarop zij is opgeheven"),
    };
    static constexpr std::array volgorde{Datumpaar{"datum", "bekrachtigd"}, Datumpaar{"datum", "opgeheven"}};
};

} // namespace grip
