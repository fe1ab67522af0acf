// kader/toetsingskader.yaml: the questions by which every collaboration is judged, and for which of them each holds.
#pragma once

#include "model/samenwerking/identiteit.hpp"
#include "model/samenwerking/karakter.hpp"
#include "model/samenwerking/vorm.hpp"

namespace grip {

/// Each list that is given must match; in a list any overlap does.
struct Geldigheid {
    std::vector<Aard> aard;
    std::vector<Rechtsvorm> rechtsvorm;
    std::vector<Status> status;
    std::vector<Grondslag> grondslag;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Geldigheid::aard>("Alleen voor samenwerkingen van deze aard"),
        field<&Geldigheid::rechtsvorm>("Alleen voor deze rechtsvormen"),
        field<&Geldigheid::status>("Alleen bij deze status"),
        field<&Geldigheid::grondslag>("Alleen bij deze grondslag"),
    };
};

struct Criterium {
    Id id;
    Tekst vraag;
    std::optional<Proza> toelichting;
    std::optional<Geldigheid> geldt_voor;
    bool bewijs = false;
    Aantal herijken_jaren;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Criterium::id>("Korte naam, waarmee een antwoord naar het criterium verwijst"),
        field<&Criterium::vraag>("De vraag die beantwoord wordt"),
        field<&Criterium::toelichting>("Wat een goed antwoord bevat"),
        field<&Criterium::geldt_voor>("Voor welke samenwerkingen de vraag geldt; voor alle als dit ontbreekt"),
        field<&Criterium::bewijs>("true: het antwoord noemt zijn eigen `bron`", false),
        field<&Criterium::herijken_jaren>("Na hoeveel jaar het antwoord opnieuw wordt bekeken", Aantal::of(4)),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Categorie {
    Id id;
    Tekst naam;
    std::vector<Criterium> criteria;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Categorie::id>("Korte naam van de categorie"),
        field<&Categorie::naam>("Naam van de categorie"),
        field<&Categorie::criteria>("De criteria, in de volgorde waarin zij worden gelezen"),
    };
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Toetsingskader {
    Date versie{};
    std::optional<Date> gebaseerd_op;
    std::optional<Date> vastgesteld;
    std::vector<Categorie> categorieen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Toetsingskader::versie>("De dag van deze versie"),
        field<&Toetsingskader::gebaseerd_op>("De versie van het ingebouwde kader waarvan dit een bewerking is"),
        field<&Toetsingskader::vastgesteld>("De dag waarop de raad het kader vaststelde"),
        field<&Toetsingskader::categorieen>("De categorieën met hun criteria"),
    };
};

} // namespace grip
