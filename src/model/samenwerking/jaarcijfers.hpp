// The figures of a party per year: as budgeted, after changes, and as they came out.
#pragma once

#include "model/samenwerking/belang.hpp"

namespace grip {

struct Balanspost {
    std::optional<Bekend<Euro>> begin;
    std::optional<Bekend<Euro>> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Balanspost::begin>("Op 1 januari, in euro's, of `onbekend`"),
        field<&Balanspost::eind>("Op 31 december, in euro's, of `onbekend`"),
    };
};

struct Belangpercentage {
    std::optional<Aandeel> begin;
    std::optional<Aandeel> eind;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Belangpercentage::begin>("Op 1 januari, in procenten"),
        field<&Belangpercentage::eind>("Op 31 december, in procenten"),
    };
};

/// What a company paid out to us.
struct Dividend {
    std::optional<Bekend<NonNegative<Euro>>> bedrag;
    std::optional<Jaar> over;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Dividend::bedrag>("Wat wij krijgen, in euro's, of `onbekend`"),
        field<&Dividend::over>("Over welk jaar het gaat"),
    };
    static constexpr auto short_form = &Dividend::bedrag;
};

enum class Cijferstatus { in_concept, vastgesteld };

template <>
inline constexpr auto options<Cijferstatus> = std::array{
    Option{Cijferstatus::in_concept, "concept", "Nog niet vastgesteld; elk stuk zegt dat erbij"},
    Option{Cijferstatus::vastgesteld, "vastgesteld", "Vastgesteld door het bestuur"},
};

struct Jaarcijfers {
    std::optional<Cijferstatus> status;
    std::optional<Bekend<Euro>> bijdrage;
    std::optional<Bekend<Euro>> btw;
    std::optional<Bekend<Euro>> incidenteel;
    std::optional<Bekend<Euro>> bijdrage_eigen_begroting;
    std::optional<Bekend<Euro>> lasten;
    std::optional<Bekend<Euro>> resultaat;
    std::optional<Proza> resultaatbestemming;
    std::optional<Balanspost> eigen_vermogen;
    std::optional<Balanspost> vreemd_vermogen;
    std::optional<Balanspost> belang;
    std::optional<Belangpercentage> belang_procent;
    std::optional<Aandelenstand> aandelen;
    std::optional<Dividend> dividend;
    std::optional<Bekend<Euro>> weerstandscapaciteit;
    std::optional<Bekend<Euro>> benodigde_weerstandscapaciteit;
    std::optional<Proza> toelichting;
    Origin origin;

    bool in_concept() const { return status == Cijferstatus::in_concept; }

    static constexpr auto fields = Fields{
        field<&Jaarcijfers::status>("Of de cijfers zijn vastgesteld"),
        field<&Jaarcijfers::bijdrage>("Bijdrage van onze gemeente, in euro's, of `onbekend`").als("bijdrage"),
        field<&Jaarcijfers::btw>("Deel van de bijdrage dat btw is"),
        field<&Jaarcijfers::incidenteel>("Deel van de bijdrage dat eenmalig is"),
        field<&Jaarcijfers::bijdrage_eigen_begroting>("De bijdrage zoals zij in onze eigen begroting staat")
            .als("bijdrage in onze begroting"),
        field<&Jaarcijfers::lasten>("Totale lasten van de organisatie").als("lasten van de organisatie"),
        field<&Jaarcijfers::resultaat>("Resultaat van de organisatie; een tekort is negatief"),
        field<&Jaarcijfers::resultaatbestemming>("Wat er met het resultaat gebeurt")
            .als("bestemming van het resultaat"),
        field<&Jaarcijfers::eigen_vermogen>("Eigen vermogen van de organisatie").als("eigen vermogen"),
        field<&Jaarcijfers::vreemd_vermogen>("Vreemd vermogen van de organisatie").als("vreemd vermogen"),
        field<&Jaarcijfers::belang>("Belang van onze gemeente in euro's").als("ons belang in euro's"),
        field<&Jaarcijfers::belang_procent>("Belang van onze gemeente in procenten").als("ons belang in procenten"),
        field<&Jaarcijfers::aandelen>("Onze aandelen, als zij in het jaar veranderden"),
        field<&Jaarcijfers::dividend>("Dividend waartoe de algemene vergadering dit jaar besloot"),
        field<&Jaarcijfers::weerstandscapaciteit>("Weerstandscapaciteit van de organisatie zelf"),
        field<&Jaarcijfers::benodigde_weerstandscapaciteit>(
            "Wat de organisatie zelf nodig heeft om haar risico's te dragen"),
        field<&Jaarcijfers::toelichting>("Toelichting; bij `onbekend`: aan wie het is gevraagd"),
    };
};

struct Boekjaar {
    Boxed<Jaarcijfers> begroot;
    Boxed<Jaarcijfers> begroot_na_wijziging;
    Boxed<Jaarcijfers> werkelijk;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Boekjaar::begroot>("Volgens de begroting"),
        field<&Boekjaar::begroot_na_wijziging>("Volgens de begroting na de laatste wijziging"),
        field<&Boekjaar::werkelijk>("Volgens de jaarrekening"),
    };
};

} // namespace grip
