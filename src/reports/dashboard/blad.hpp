// The part of the dashboard about one collaboration, after the cards of Maassluis: characteristics, governance, interest,
// results, developments, evaluation, assessment.
#pragma once

#include "reports/dashboard/vooruitblik.hpp"
#include "reports/dashboard/weerstand.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/risicoregel.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Kenmerken {
    Gegeven<Status> status;
    Gegeven<std::vector<Aard>> aard;
    Gegeven<Grondslag> grondslag;
    Gegeven<std::vector<Tekst>> wettelijke_grondslagen;
    Gegeven<std::vector<Tekst>> beleidsvelden;
    Gegeven<Date> sinds;
    std::optional<Date> tot;
    Gegeven<Tekst> deelnemers;
    Gegeven<Rol> rol_gemeente;
    Gegeven<Tekst> openbaar_belang;
    Gegeven<Tekst> portefeuillehouder;
    Gegeven<Tekst> accounthouder;
    Gegeven<Tekst> rapporteurs;
    Gegeven<Tekst> uitgangspunten;
    std::optional<Url> website;

    static constexpr auto fields = Fields{
        Field{"status", &Kenmerken::status, "Status"},
        Field{"aard", &Kenmerken::aard, "Aard"},
        Field{"grondslag", &Kenmerken::grondslag, "Vrijwillig of verplicht"},
        Field{"wettelijke_grondslagen", &Kenmerken::wettelijke_grondslagen, "Wetten"},
        Field{"beleidsvelden", &Kenmerken::beleidsvelden, "Beleidsvelden"},
        Field{"sinds", &Kenmerken::sinds, "Dag van toetreding"},
        Field{"tot", &Kenmerken::tot, "Laatste dag"},
        Field{"deelnemers", &Kenmerken::deelnemers, "Deelnemers"},
        Field{"rol_gemeente", &Kenmerken::rol_gemeente, "Trekker of deelnemer"},
        Field{"openbaar_belang", &Kenmerken::openbaar_belang, "Openbaar belang"},
        Field{"portefeuillehouder", &Kenmerken::portefeuillehouder, "Portefeuillehouder"},
        Field{"accounthouder", &Kenmerken::accounthouder, "Accounthouder"},
        Field{"rapporteurs", &Kenmerken::rapporteurs, "Raadsrapporteurs"},
        Field{"uitgangspunten", &Kenmerken::uitgangspunten, "Uitgangspunten die zij dient"},
        Field{"website", &Kenmerken::website, "Website"},
    };
};

struct Governance {
    Gegeven<Rechtsvorm> rechtsvorm;
    Gegeven<Tekst> vormkeuze;
    Gegeven<Tekst> vestigingsplaats;
    std::optional<Url> regeling;
    Gegeven<Tekst> bevoegdheden;
    Gegeven<Tekst> bestuur;
    Gegeven<Tekst> besluitregels;
    Gegeven<Tekst> participatie;
    Gegeven<Tekst> uittreding;
    Gegeven<Euro> kosten_uittreding;
    std::optional<Tekst> regiokeuze;
    std::optional<Tekst> overheveling;
    std::optional<Tekst> petten;

    static constexpr auto fields = Fields{
        Field{"rechtsvorm", &Governance::rechtsvorm, "Rechtsvorm"},
        Field{"vormkeuze", &Governance::vormkeuze, "Waarom deze vorm"},
        Field{"vestigingsplaats", &Governance::vestigingsplaats, "Vestigingsplaats"},
        Field{"regeling", &Governance::regeling, "Tekst van de regeling"},
        Field{"bevoegdheden", &Governance::bevoegdheden, "Bevoegdheden"},
        Field{"bestuur", &Governance::bestuur, "Onze vertegenwoordigers"},
        Field{"besluitregels", &Governance::besluitregels, "Hoe wordt besloten"},
        Field{"participatie", &Governance::participatie, "Hoe inwoners meedoen"},
        Field{"uittreding", &Governance::uittreding, "Voorwaarden om uit te treden"},
        Field{"kosten_uittreding", &Governance::kosten_uittreding, "Wat uittreden kost"},
        Field{"regiokeuze", &Governance::regiokeuze, "Of dit in de voorkeursregio kan"},
        Field{"overheveling", &Governance::overheveling, "Of de taak naar een andere regio gaat"},
        Field{"petten", &Governance::petten, "Dubbele rollen"},
    };
};

struct Jaarregel {
    Tekst naam; ///< `werkelijk 2025`
    Gegeven<Euro> bijdrage;
    Gegeven<Euro> lasten;
    Gegeven<Euro> resultaat;
    Gegeven<Euro> eigen_vermogen;
    Gegeven<Euro> vreemd_vermogen;

    static constexpr auto fields = Fields{
        Field{"naam", &Jaarregel::naam, "Jaar en versie"},
        Field{"bijdrage", &Jaarregel::bijdrage, "Onze bijdrage"},
        Field{"lasten", &Jaarregel::lasten, "Lasten van de organisatie"},
        Field{"resultaat", &Jaarregel::resultaat, "Resultaat"},
        Field{"eigen_vermogen", &Jaarregel::eigen_vermogen, "Eigen vermogen aan het eind van het jaar"},
        Field{"vreemd_vermogen", &Jaarregel::vreemd_vermogen, "Vreemd vermogen aan het eind van het jaar"},
    };
};

struct Belang {
    Gegeven<bool> bestuurlijk_belang;
    Gegeven<bool> financieel_belang;
    Gegeven<bool> verbonden_partij;
    Gegeven<Beinvloedbaarheid> beinvloedbaar;
    std::vector<Jaarregel> jaren;
    std::vector<Risicoregel> risicos;
    Gegeven<Tekst> risicostand; ///< how many risks there are, or that none were found
    std::optional<Risicolast> risicolast;
    Gegeven<Tekst> kansen;

    static constexpr auto fields = Fields{
        Field{"bestuurlijk_belang", &Belang::bestuurlijk_belang, "Bestuurlijk belang"},
        Field{"financieel_belang", &Belang::financieel_belang, "Financieel belang"},
        Field{"verbonden_partij", &Belang::verbonden_partij, "Verbonden partij"},
        Field{"beinvloedbaar", &Belang::beinvloedbaar, "Of de raad de uitgaven kan sturen"},
        Field{"jaren", &Belang::jaren, "Cijfers van drie jaren"},
        Field{"risicos", &Belang::risicos, "Risico's die niet vervallen zijn"},
        Field{"risicostand", &Belang::risicostand, "Aantal risico's"},
        Field{"risicolast", &Belang::risicolast, "Wat zij kosten, en hoe zwaar zij in het geheel wegen"},
        Field{"kansen", &Belang::kansen, "Kansen"},
    };
};

struct Doelregel {
    Gegeven<Tekst> doel;
    Gegeven<Tekst> indicator;
    Gegeven<Tekst> streef;
    Gegeven<Tekst> realisatie;

    static constexpr auto fields = Fields{
        Field{"doel", &Doelregel::doel, "Doel"},
        Field{"indicator", &Doelregel::indicator, "Indicator"},
        Field{"streef", &Doelregel::streef, "Laatste streefwaarde"},
        Field{"realisatie", &Doelregel::realisatie, "Laatste realisatie"},
    };
};

struct Resultaten {
    Gegeven<Tekst> doelenstand; ///< how many goals there are
    std::vector<Doelregel> doelen;
    std::vector<Doelregel> lokale_doelen;
    Gegeven<Tekst> meerwaarde;

    static constexpr auto fields = Fields{
        Field{"doelenstand", &Resultaten::doelenstand, "Aantal doelen"},
        Field{"doelen", &Resultaten::doelen, "Gezamenlijke doelen"},
        Field{"lokale_doelen", &Resultaten::lokale_doelen, "Doelen van onze gemeente alleen"},
        Field{"meerwaarde", &Resultaten::meerwaarde, "Meerwaarde, en of die er is"},
    };
};

struct Nieuws {
    bool vertrouwelijk = false;
    Gegeven<Date> datum;
    std::optional<Onderwerp> onderwerp;
    std::optional<Signaal> signaal;
    Gegeven<Tekst> tekst;
    std::optional<Tekst> wie;
    std::optional<Date> gereed;

    static constexpr auto fields = Fields{
        Field{"vertrouwelijk", &Nieuws::vertrouwelijk, "Of dit vertrouwelijk is"},
        Field{"datum", &Nieuws::datum, "Datum"},
        Field{"onderwerp", &Nieuws::onderwerp, "Onderwerp"},
        Field{"signaal", &Nieuws::signaal, "Signaal"},
        Field{"tekst", &Nieuws::tekst, "Tekst"},
        Field{"wie", &Nieuws::wie, "Wie het doet"},
        Field{"gereed", &Nieuws::gereed, "Wanneer het klaar is of moet zijn"},
    };
};

struct Evaluatievraag {
    Tekst vraag;
    Gegeven<Evaluatieoordeel> oordeel;
    std::optional<Tekst> toelichting;

    static constexpr auto fields = Fields{
        Field{"vraag", &Evaluatievraag::vraag, "Vraag"},
        Field{"oordeel", &Evaluatievraag::oordeel, "Antwoord"},
        Field{"toelichting", &Evaluatievraag::toelichting, "Toelichting"},
    };
};

struct Evaluatiedeel {
    Gegeven<Date> laatste;
    Gegeven<Uitkomst> uitkomst;
    Gegeven<Date> volgende;
    std::vector<Evaluatievraag> vragen; ///< empty when there has been no evaluation

    static constexpr auto fields = Fields{
        Field{"laatste", &Evaluatiedeel::laatste, "Laatste evaluatie"},
        Field{"uitkomst", &Evaluatiedeel::uitkomst, "Uitkomst"},
        Field{"volgende", &Evaluatiedeel::volgende, "Volgende evaluatie"},
        Field{"vragen", &Evaluatiedeel::vragen, "De tien vragen"},
    };
};

struct Toetsregel {
    Tekst categorie;
    Tekst stand; ///< `5 van 7 beantwoord: 4 voldoet, 1 aandacht`

    static constexpr auto fields = Fields{
        Field{"categorie", &Toetsregel::categorie, "Categorie van het toetsingskader"},
        Field{"stand", &Toetsregel::stand, "Hoe de criteria zijn beoordeeld"},
    };
};

struct Blad {
    Tekst naam;
    Kenmerken kenmerken;
    Governance governance;
    Belang belang;
    Resultaten resultaten;
    std::vector<Nieuws> ontwikkelingen;
    std::vector<Nieuws> afspraken;
    std::vector<Gebeurtenis> achterstallig;
    std::vector<Gebeurtenis> komend;
    Evaluatiedeel evaluatie;
    std::vector<Toetsregel> toetsing;
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        Field{"naam", &Blad::naam, "Naam, met afkorting"},
        Field{"kenmerken", &Blad::kenmerken, "Kenmerken"},
        Field{"governance", &Blad::governance, "Governance"},
        Field{"belang", &Blad::belang, "Belang"},
        Field{"resultaten", &Blad::resultaten, "Resultaten"},
        Field{"ontwikkelingen", &Blad::ontwikkelingen, "Ontwikkelingen in de periode"},
        Field{"afspraken", &Blad::afspraken, "Afspraken die in de periode zijn gemaakt of nog niet klaar zijn"},
        Field{"achterstallig", &Blad::achterstallig, "Wat voorbij is en niet gedaan, voor zover geregistreerd"},
        Field{"komend", &Blad::komend, "Wat er aan komt"},
        Field{"evaluatie", &Blad::evaluatie, "Evaluatie"},
        Field{"toetsing", &Blad::toetsing, "Toetsing per categorie"},
        Field{"bevindingen", &Blad::bevindingen, "Bevindingen"},
    };
};

Blad blad(const Stand& stand, const Samenwerking& samenwerking, Date sinds,
          const analysis::Weerstandsvermogen& vermogen, Vooruitblik vooruit);

} // namespace grip::reports
