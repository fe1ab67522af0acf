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

/// An amount of a year, named by its place.
enum class Cijferpost {
    bijdrage,
    lasten,
    resultaat,
    eigen_vermogen_begin,
    eigen_vermogen_eind,
    vreemd_vermogen_begin,
    vreemd_vermogen_eind,
    dividend,
    weerstandscapaciteit,
    benodigde_weerstandscapaciteit,
};

template <>
inline constexpr auto options<Cijferpost> = std::array{
    Option{Cijferpost::bijdrage, "bijdrage", "De bijdrage van onze gemeente", "de bijdrage"},
    Option{Cijferpost::lasten, "lasten", "De totale lasten van de organisatie", "de lasten"},
    Option{Cijferpost::resultaat, "resultaat", "Het resultaat van de organisatie", "het resultaat"},
    Option{Cijferpost::eigen_vermogen_begin, "eigen_vermogen.begin", "Het eigen vermogen op 1 januari",
           "het eigen vermogen op 1 januari"},
    Option{Cijferpost::eigen_vermogen_eind, "eigen_vermogen.eind", "Het eigen vermogen op 31 december",
           "het eigen vermogen op 31 december"},
    Option{Cijferpost::vreemd_vermogen_begin, "vreemd_vermogen.begin", "Het vreemd vermogen op 1 januari",
           "het vreemd vermogen op 1 januari"},
    Option{Cijferpost::vreemd_vermogen_eind, "vreemd_vermogen.eind", "Het vreemd vermogen op 31 december",
           "het vreemd vermogen op 31 december"},
    Option{Cijferpost::dividend, "dividend", "Het dividend dat wij krijgen", "het dividend"},
    Option{Cijferpost::weerstandscapaciteit, "weerstandscapaciteit", "De weerstandscapaciteit van de organisatie",
           "de weerstandscapaciteit"},
    Option{Cijferpost::benodigde_weerstandscapaciteit, "benodigde_weerstandscapaciteit",
           "Wat de organisatie nodig heeft om haar risico's te dragen", "de benodigde weerstandscapaciteit"},
};

enum class Opgavesoort { bedrag, stijging };

template <>
inline constexpr auto options<Opgavesoort> = std::array{
    Option{Opgavesoort::bedrag, "bedrag", "Het bedrag zelf"},
    Option{Opgavesoort::stijging, "stijging", "Hoeveel meer dan het jaar ervoor, in hetzelfde soort stuk"},
};

/// What another paper says of the same.
struct AndereOpgave {
    Cijferpost sleutel{};
    Opgavesoort soort{};
    Euro bedrag;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&AndereOpgave::sleutel>("Waarvan het andere stuk iets anders noemt"),
        field<&AndereOpgave::soort>("Of het andere stuk het bedrag noemt, of de stijging", Opgavesoort::bedrag),
        field<&AndereOpgave::bedrag>("Wat het andere stuk noemt, in euro's; noem dat stuk onder `bron`"),
        field<&AndereOpgave::toelichting>("Waarom zij verschillen, als dat bekend is"),
    };
    static constexpr std::array identity{ItemKey{"sleutel", "bedrag"}, ItemKey{"sleutel"}};
};

/// What is available divided by what is needed.
using Weerstandsratio = Decimal<0, 1000, 2>;

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
    std::optional<Weerstandsratio> weerstandsratio;
    std::vector<AndereOpgave> andere_opgaven;
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
        field<&Jaarcijfers::weerstandsratio>("De weerstandsratio die de organisatie zelf noemt"),
        field<&Jaarcijfers::andere_opgaven>("Wat een ander stuk voor hetzelfde noemt"),
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
