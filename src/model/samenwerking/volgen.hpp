// What is followed between two budgets: evaluation, developments, agreements, and how closely we steer.
#pragma once

#include "model/geheimhouding.hpp"
#include "model/raadszaken.hpp"
#include "model/referent.hpp"
#include "model/sturingsprofiel.hpp"
#include "schema/field.hpp"

namespace grip {

enum class Uitkomst { voortzetten, aanpassen, uittreden };

template <>
inline constexpr auto options<Uitkomst> = std::array{
    Option{Uitkomst::voortzetten, "voortzetten", "Doorgaan zoals het is"},
    Option{Uitkomst::aanpassen, "aanpassen", "Doorgaan met wijzigingen"},
    Option{Uitkomst::uittreden, "uittreden", "Stoppen"},
};

enum class Evaluatieoordeel { ja, deels, nee };

template <>
inline constexpr auto options<Evaluatieoordeel> = std::array{
    Option{Evaluatieoordeel::ja, "ja", "Ja"},
    Option{Evaluatieoordeel::deels, "deels", "Voor een deel"},
    Option{Evaluatieoordeel::nee, "nee", "Nee"},
};

struct Evaluatieantwoord {
    std::optional<Evaluatieoordeel> oordeel;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Evaluatieantwoord::oordeel>("Het antwoord").als("antwoorden van de evaluatie"),
        field<&Evaluatieantwoord::toelichting>("Waarop het rust").als("toelichting bij de evaluatie"),
    };
    static constexpr auto short_form = &Evaluatieantwoord::oordeel;
};

/// The ten questions of a periodic evaluation, after the dashboard of Maassluis; the tenth from the Visie.
struct Evaluatievragen {
    std::optional<Evaluatieantwoord> verlengd_of_verlegd_bestuur;
    std::optional<Evaluatieantwoord> meerwaarde;
    std::optional<Evaluatieantwoord> lokale_doelen;
    std::optional<Evaluatieantwoord> inbreng;
    std::optional<Evaluatieantwoord> kansen;
    std::optional<Evaluatieantwoord> risicos;
    std::optional<Evaluatieantwoord> informatie;
    std::optional<Evaluatieantwoord> sturing;
    std::optional<Evaluatieantwoord> samenspel;
    std::optional<Evaluatieantwoord> raad_actief;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"verlengd-of-verlegd-bestuur", &Evaluatievragen::verlengd_of_verlegd_bestuur,
              "Is dit verlengd lokaal bestuur?"},
        field<&Evaluatievragen::meerwaarde>("Is de beoogde meerwaarde er?").als("evaluatie van de meerwaarde"),
        Field{"lokale-doelen", &Evaluatievragen::lokale_doelen, "Worden onze eigen doelen gediend?"},
        field<&Evaluatievragen::inbreng>("Staat onze inbreng in verhouding tot wat wij krijgen?")
            .als("evaluatie van onze inbreng"),
        field<&Evaluatievragen::kansen>("Zijn er kansen?").als("evaluatie van de kansen"),
        field<&Evaluatievragen::risicos>("Zijn de risico's beheerst?").als("evaluatie van de risico's"),
        field<&Evaluatievragen::informatie>("Is de informatie goed en op tijd?").als("evaluatie van de informatie"),
        field<&Evaluatievragen::sturing>("Kunnen raad en college sturen en controleren?")
            .als("evaluatie van de sturing"),
        field<&Evaluatievragen::samenspel>("Is het samenspel goed en is er vertrouwen?")
            .als("evaluatie van het samenspel"),
        Field{"raad-actief", &Evaluatievragen::raad_actief, "Is de raad actief betrokken?"},
    };
};

struct Evaluatie {
    std::optional<Date> laatste;
    std::optional<Uitkomst> uitkomst;
    std::optional<Date> volgende;
    std::optional<Evaluatievragen> vragen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Evaluatie::laatste>("De dag waarop de laatste evaluatie is vastgesteld")
            .als("dag van de laatste evaluatie"),
        field<&Evaluatie::uitkomst>("Wat de evaluatie uitwees").als("uitkomst van de evaluatie"),
        field<&Evaluatie::volgende>("Wanneer de volgende gepland is").als("dag van de volgende evaluatie"),
        field<&Evaluatie::vragen>("De tien vragen van de evaluatie"),
    };
    static constexpr std::array volgorde{Datumpaar{"laatste", "volgende"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"volgende"};
};

enum class Onderwerp { financien, risico, termijnen, beleid, grip, governance };

template <>
inline constexpr auto options<Onderwerp> = std::array{
    Option{Onderwerp::financien, "financien", "Financiën", "financiën"},
    Option{Onderwerp::risico, "risico", "Risico"},
    Option{Onderwerp::termijnen, "termijnen", "Termijnen"},
    Option{Onderwerp::beleid, "beleid", "Beleid"},
    Option{Onderwerp::grip, "grip", "Grip van de raad"},
    Option{Onderwerp::governance, "governance", "Governance"},
};

enum class Signaal { groen, oranje, rood };

template <>
inline constexpr auto options<Signaal> = std::array{
    Option{Signaal::groen, "groen", "Gaat goed", "rustig"},
    Option{Signaal::oranje, "oranje", "Vraagt aandacht", "volgen"},
    Option{Signaal::rood, "rood", "Vraagt nu aandacht", "aandacht"},
};

struct Ontwikkeling {
    std::optional<Id> id;
    std::optional<Date> datum;
    std::optional<Onderwerp> onderwerp;
    std::optional<Signaal> signaal;
    std::optional<Proza> tekst;
    std::optional<Tekst> afgestemd_met;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Ontwikkeling::id>("Korte naam, waarmee een afspraak ernaar verwijst"),
        field<&Ontwikkeling::datum>("De dag van de ontwikkeling"),
        field<&Ontwikkeling::onderwerp>("Waarover zij gaat"),
        field<&Ontwikkeling::signaal>("Hoe dringend zij is"),
        field<&Ontwikkeling::tekst>("Wat er speelt, en wat het voor onze gemeente betekent"),
        field<&Ontwikkeling::afgestemd_met>("Met wie dit is afgestemd"),
        field<&Ontwikkeling::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Ontwikkeling::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array identity{ItemKey{"id"}, ItemKey{"datum", "tekst"}};
};

struct Afspraak {
    std::optional<Date> datum;
    std::optional<Proza> tekst;
    std::optional<Tekst> wie;
    std::optional<Date> gereed;
    std::optional<Ref<Ontwikkeling>> ontwikkeling;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Afspraak::datum>("De dag van de afspraak"),
        field<&Afspraak::tekst>("Wat is afgesproken"),
        field<&Afspraak::wie>("Functie die het doet"),
        field<&Afspraak::gereed>("De dag waarop het klaar is of moet zijn"),
        field<&Afspraak::ontwikkeling>("Het id van de ontwikkeling waarop dit volgt"),
        field<&Afspraak::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Afspraak::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array volgorde{Datumpaar{"datum", "gereed"}};
    static constexpr std::array<std::string_view, 1> ver_vooruit{"gereed"};
    static constexpr std::array identity{ItemKey{"datum", "tekst"}};
};

enum class Toezichtregime { repressief, preventief };

template <>
inline constexpr auto options<Toezichtregime> = std::array{
    Option{Toezichtregime::repressief, "repressief", "De begroting geldt zonder goedkeuring vooraf"},
    Option{Toezichtregime::preventief, "preventief", "De toezichthouder moet de begroting eerst goedkeuren"},
};

/// Of one budget year.
struct Toezicht {
    Toezichtregime regime{};
    std::optional<Date> brief;
    std::optional<Proza> kern;
    std::optional<Url> vindplaats;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Toezicht::regime>("Hoe de toezichthouder de begroting van dit jaar volgt"),
        field<&Toezicht::brief>("De dag van zijn brief"),
        field<&Toezicht::kern>("Wat hij schreef, in het kort"),
        field<&Toezicht::vindplaats>("Adres van de brief"),
    };
    static constexpr auto short_form = &Toezicht::regime;
};

struct Gesprek {
    Date datum{};
    std::optional<Tekst> met;
    std::optional<Tekst> onderwerp;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Gesprek::datum>("De dag van het gesprek"),
        field<&Gesprek::met>("Met wie wij spraken, in hun functie"),
        field<&Gesprek::onderwerp>("Waarover het ging"),
        field<&Gesprek::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Gesprek::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array identity{ItemKey{"datum", "onderwerp"}, ItemKey{"datum"}};
};

struct Uitvraag {
    std::optional<Date> gevraagd;
    std::optional<Date> beantwoord;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Uitvraag::gevraagd>("De dag waarop wij de partij om haar gegevens vroegen"),
        field<&Uitvraag::beantwoord>("De dag waarop haar antwoord er was"),
    };
    static constexpr std::array volgorde{Datumpaar{"gevraagd", "beantwoord"}};
    static constexpr auto short_form = &Uitvraag::gevraagd;
};

struct Volgen {
    std::optional<Evaluatie> evaluatie;
    std::vector<Ontwikkeling> ontwikkelingen;
    std::vector<Afspraak> afspraken;
    std::optional<Sturingsprofiel> sturingsprofiel;
    std::map<Jaar, Toezicht> toezicht;
    std::vector<Gesprek> gesprekken;
    std::vector<Toezegging> toezeggingen;
    std::vector<Motie> moties;
    std::vector<Aanbeveling> aanbevelingen;
    std::map<Jaar, Uitvraag> uitvragen;
    Origin origin;

    static constexpr std::string_view blok = "Volgen";
    static constexpr auto fields = Fields{
        field<&Volgen::evaluatie>("De evaluatie: doen wij dit nog op de goede manier?"),
        field<&Volgen::ontwikkelingen>("Wat er speelt"),
        field<&Volgen::afspraken>("Wat is afgesproken"),
        field<&Volgen::sturingsprofiel>("Hoe dicht wij de samenwerking volgen"),
        field<&Volgen::toezicht>("Per begrotingsjaar hoe de toezichthouder de organisatie volgt"),
        field<&Volgen::gesprekken>("Gesprekken van ons college met het bestuur van de samenwerking"),
        field<&Volgen::toezeggingen>("Wat de raad over deze samenwerking is toegezegd"),
        field<&Volgen::moties>("Moties over deze samenwerking"),
        field<&Volgen::aanbevelingen>("Aanbevelingen over deze samenwerking, zoals van de rekenkamer"),
        field<&Volgen::uitvragen>("Per jaar wanneer wij de partij om haar gegevens vroegen, en wanneer zij antwoordde"),
    };
    static constexpr std::array<std::string_view, 7> los{"ontwikkelingen", "afspraken", "toezicht",     "gesprekken",
                                                         "toezeggingen",   "moties",    "aanbevelingen"};
};

} // namespace grip
