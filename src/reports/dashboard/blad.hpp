// The part of the dashboard about one collaboration, after the cards of Maassluis: characteristics, governance, interest,
// results, developments, evaluation, assessment.
#pragma once

#include "reports/dashboard/governance.hpp"
#include "reports/dashboard/sturing.hpp"
#include "reports/dashboard/weerstand.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/raadszaken.hpp"
#include "reports/delen/risicoregel.hpp"
#include "reports/delen/signaalblad.hpp"
#include "reports/delen/vooruitblik.hpp"
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
    Gegeven<Zin> deelnemers;
    Gegeven<Rol> rol_gemeente;
    Gegeven<Tekst> openbaar_belang;
    Gegeven<Tekst> portefeuillehouder;
    Gegeven<Tekst> accounthouder;
    Gegeven<Zin> rapporteurs;
    Gegeven<Zin> uitgangspunten;
    std::optional<Zin> raad_hoorde; ///< when the raad last heard of it
    std::optional<Url> website;

    static constexpr auto fields = Fields{
        field<&Kenmerken::status>("Status"),
        field<&Kenmerken::aard>("Aard"),
        field<&Kenmerken::grondslag>("Vrijwillig of verplicht"),
        field<&Kenmerken::wettelijke_grondslagen>("Wetten"),
        field<&Kenmerken::beleidsvelden>("Beleidsvelden"),
        field<&Kenmerken::sinds>("Dag van toetreding"),
        field<&Kenmerken::tot>("Laatste dag"),
        field<&Kenmerken::deelnemers>("Deelnemers"),
        field<&Kenmerken::rol_gemeente>("Trekker of deelnemer"),
        field<&Kenmerken::openbaar_belang>("Openbaar belang"),
        field<&Kenmerken::portefeuillehouder>("Portefeuillehouder"),
        field<&Kenmerken::accounthouder>("Accounthouder"),
        field<&Kenmerken::rapporteurs>("Raadsrapporteurs"),
        field<&Kenmerken::uitgangspunten>("Uitgangspunten die zij dient"),
        field<&Kenmerken::raad_hoorde>("Wanneer de raad er het laatst van hoorde"),
        field<&Kenmerken::website>("Website"),
    };
};

struct Jaarregel {
    Tekst naam; ///< `werkelijk 2025`
    Gegeven<Euro> bijdrage;
    Gegeven<Euro> lasten;
    Gegeven<Euro> resultaat;
    Gegeven<Zin> resultaat_in_woorden; ///< `€ 240.000 nadelig`
    Gegeven<Euro> eigen_vermogen;
    Gegeven<Euro> vreemd_vermogen;
    std::optional<Weerstandsratio> weerstandsratio; ///< as the party itself has it

    static constexpr auto fields = Fields{
        field<&Jaarregel::naam>("Jaar en versie"),
        field<&Jaarregel::bijdrage>("Onze bijdrage"),
        field<&Jaarregel::lasten>("Lasten van de organisatie"),
        field<&Jaarregel::resultaat>("Resultaat"),
        field<&Jaarregel::resultaat_in_woorden>("Het resultaat zonder min"),
        field<&Jaarregel::eigen_vermogen>("Eigen vermogen aan het eind van het jaar"),
        field<&Jaarregel::vreemd_vermogen>("Vreemd vermogen aan het eind van het jaar"),
        field<&Jaarregel::weerstandsratio>("De weerstandsratio die de organisatie zelf noemt"),
    };
};

struct Belang {
    Gegeven<bool> bestuurlijk_belang;
    std::optional<Tekst> bestuurlijk_toelichting;
    Gegeven<bool> financieel_belang;
    std::optional<Zin> financieel_toelichting;
    Gegeven<bool> verbonden_partij;
    std::optional<Tekst> verbonden_reden; ///< `afgeleid: wij hebben aandelen`; none when the register itself says it
    Gegeven<Beinvloedbaarheid> beinvloedbaar;
    std::optional<Zin> beinvloedbaar_toelichting; ///< which part, and how much of it
    std::optional<Zin> meer_dan_begroot;          ///< by the last accounts, and by changes of this year
    std::optional<Tekst> hogere_kosten;           ///< why it may cost more
    std::vector<Jaarregel> jaren;
    bool met_ratio = false;               ///< in one of these years the party names its own
    std::vector<Opmerking> laatst_bekend; ///< of balances that none of these years has
    std::optional<Zin> dividend;          ///< of last year and later
    std::vector<Risicoregel> risicos;
    Gegeven<Zin> risicostand; ///< how many risks there are, or that none were found
    std::optional<Risicolast> risicolast;
    Gegeven<Zin> kansen;

    static constexpr auto fields = Fields{
        field<&Belang::bestuurlijk_belang>("Bestuurlijk belang"),
        field<&Belang::bestuurlijk_toelichting>("Waaruit het bestuurlijk belang bestaat"),
        field<&Belang::financieel_belang>("Financieel belang"),
        field<&Belang::financieel_toelichting>("Waaruit het financieel belang bestaat"),
        field<&Belang::verbonden_partij>("Verbonden partij"),
        field<&Belang::verbonden_reden>("Hoe wij dat weten, of waarom niet"),
        field<&Belang::beinvloedbaar>("Of de raad de uitgaven kan sturen"),
        field<&Belang::beinvloedbaar_toelichting>("Welk deel de raad kan sturen"),
        field<&Belang::meer_dan_begroot>("Wat meer kostte of kost dan begroot"),
        field<&Belang::hogere_kosten>("Waarom het meer mag kosten"),
        field<&Belang::jaren>("Cijfers van drie jaren"),
        field<&Belang::met_ratio>("Of de organisatie zelf een weerstandsratio noemt"),
        field<&Belang::laatst_bekend>("De laatste stand van een vermogen, waar een jaar die niet heeft"),
        field<&Belang::dividend>("Dividend dat wij krijgen of kregen"),
        field<&Belang::risicos>("Risico's die niet vervallen zijn"),
        field<&Belang::risicostand>("Aantal risico's"),
        field<&Belang::risicolast>("Wat zij kosten, en hoe zwaar zij in het geheel wegen"),
        field<&Belang::kansen>("Kansen"),
    };
};

struct Doelregel {
    Gegeven<Tekst> doel;
    Gegeven<Tekst> indicator;
    Gegeven<Zin> streef;
    Gegeven<Zin> realisatie;
    std::optional<Zin> trend; ///< beside the year before

    static constexpr auto fields = Fields{
        field<&Doelregel::doel>("Doel"),
        field<&Doelregel::indicator>("Indicator"),
        field<&Doelregel::streef>("Laatste streefwaarde"),
        field<&Doelregel::realisatie>("Laatste realisatie"),
        field<&Doelregel::trend>("Hoe dat is naast het jaar ervoor"),
    };
};

struct Resultaten {
    Gegeven<Zin> doelenstand; ///< how many goals there are
    std::vector<Doelregel> doelen;
    std::vector<Doelregel> lokale_doelen;
    Gegeven<Zin> meerwaarde;

    static constexpr auto fields = Fields{
        field<&Resultaten::doelenstand>("Aantal doelen"),
        field<&Resultaten::doelen>("Gezamenlijke doelen"),
        field<&Resultaten::lokale_doelen>("Doelen van onze gemeente alleen"),
        field<&Resultaten::meerwaarde>("Meerwaarde, en of die er is"),
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
        field<&Nieuws::vertrouwelijk>("Of dit vertrouwelijk is"),
        field<&Nieuws::datum>("Datum"),
        field<&Nieuws::onderwerp>("Onderwerp"),
        field<&Nieuws::signaal>("Signaal"),
        field<&Nieuws::tekst>("Tekst"),
        field<&Nieuws::wie>("Wie het doet"),
        field<&Nieuws::gereed>("Wanneer het klaar is of moet zijn"),
    };
};

struct Evaluatievraag {
    Tekst vraag;
    Gegeven<Evaluatieoordeel> oordeel;
    std::optional<Tekst> toelichting;

    static constexpr auto fields = Fields{
        field<&Evaluatievraag::vraag>("Vraag"),
        field<&Evaluatievraag::oordeel>("Antwoord"),
        field<&Evaluatievraag::toelichting>("Toelichting"),
    };
};

struct Evaluatiedeel {
    Gegeven<Date> laatste;
    Gegeven<Uitkomst> uitkomst;
    Gegeven<Date> volgende;
    std::vector<Evaluatievraag> vragen; ///< empty when there has been no evaluation

    static constexpr auto fields = Fields{
        field<&Evaluatiedeel::laatste>("Laatste evaluatie"),
        field<&Evaluatiedeel::uitkomst>("Uitkomst"),
        field<&Evaluatiedeel::volgende>("Volgende evaluatie"),
        field<&Evaluatiedeel::vragen>("De tien vragen"),
    };
};

struct Toetsregel {
    Tekst categorie;
    Zin stand; ///< `5 van 7 beantwoord: 4 voldoet, 1 aandacht`

    static constexpr auto fields = Fields{
        field<&Toetsregel::categorie>("Categorie van het toetsingskader"),
        field<&Toetsregel::stand>("Hoe de criteria zijn beoordeeld"),
    };
};

struct Blad {
    Tekst naam;
    Tekst kop; ///< its name, but where that stands above the paper
    Signaallijst signalen;
    Kenmerken kenmerken;
    Sturingsdeel sturing;
    Governance governance;
    Belang belang;
    Resultaten resultaten;
    Date sinds{};
    std::vector<Nieuws> ontwikkelingen;
    std::optional<Zin> ontwikkelingen_vertrouwelijk; ///< how many are not told
    bool ontwikkelingen_gelezen = true;              ///< else there may be more
    std::vector<Nieuws> afspraken;
    std::optional<Zin> afspraken_vertrouwelijk;
    std::vector<Raadszaakregel> raadszaken;
    std::optional<Zin> raadszaken_vertrouwelijk;
    std::vector<Gebeurtenis> achterstallig;
    std::vector<Gebeurtenis> komend;
    Evaluatiedeel evaluatie;
    std::vector<Toetsregel> toetsing;
    std::optional<Zin> niet_getoetst; ///< categories of which nothing was answered
    std::vector<Bevinding> bevindingen;

    static constexpr auto fields = Fields{
        field<&Blad::naam>("Naam, met afkorting"),
        field<&Blad::kop>("Kop boven dit deel"),
        field<&Blad::signalen>("Wat te volgen is, en wat rustig is of onbekend"),
        field<&Blad::kenmerken>("Kenmerken"),
        field<&Blad::sturing>("Hoe dicht wij haar volgen, en wat daarbij past"),
        field<&Blad::governance>("Governance"),
        field<&Blad::belang>("Belang"),
        field<&Blad::resultaten>("Resultaten"),
        field<&Blad::sinds>("Begin van de periode"),
        field<&Blad::ontwikkelingen>("Ontwikkelingen in de periode"),
        field<&Blad::ontwikkelingen_vertrouwelijk>("Hoeveel er vertrouwelijk zijn"),
        field<&Blad::ontwikkelingen_gelezen>("Of alle ontwikkelingen konden worden gelezen"),
        field<&Blad::afspraken>("Afspraken die in de periode zijn gemaakt of nog niet klaar zijn"),
        field<&Blad::afspraken_vertrouwelijk>("Hoeveel daarvan vertrouwelijk zijn"),
        field<&Blad::raadszaken>("Toezeggingen, moties en aanbevelingen"),
        field<&Blad::raadszaken_vertrouwelijk>("Hoeveel daarvan vertrouwelijk zijn"),
        field<&Blad::achterstallig>("Wat voorbij is en niet gedaan, voor zover geregistreerd").voor_de_beheerder(),
        field<&Blad::komend>("Wat er aan komt"),
        field<&Blad::evaluatie>("Evaluatie"),
        field<&Blad::toetsing>("Toetsing per categorie"),
        field<&Blad::niet_getoetst>("De categorieën waarvan nog niets is beantwoord"),
        field<&Blad::bevindingen>("Bevindingen").voor_de_beheerder(),
    };
};

Blad blad(const Stand& stand, const Samenwerking& samenwerking, Date sinds,
          const analysis::Weerstandsvermogen& vermogen, Vooruitblik vooruit);

} // namespace grip::reports
