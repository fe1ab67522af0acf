// What happens on which day: the lines of the calendar, which the dashboard shows too.
#pragma once

#include "analysis/toezichtweg.hpp"
#include "analysis/venster.hpp"
#include "reports/report.hpp"

namespace grip::reports {

struct Gebeurtenis {
    Date datum{};
    Tekst weekdag; ///< `wo`
    Id soort;
    std::optional<Id> samenwerking; ///< none: of the municipality itself
    Tekst naam;
    std::optional<Jaar> begrotingsjaar;
    std::optional<Cyclusstuk> stuk;
    std::optional<Date> uiterlijk;
    std::optional<analysis::Termijnstatus> status;
    std::optional<Aantal> dagen_te_laat;
    std::optional<Tekst> vindplaats;
    Zin titel;
    Tekst wie; ///< who acts
    Tekst bestand;
    Id uid;
    bool van_raad = false;  ///< one of the raad's own dates
    bool open = false;      ///< still to be done, as far as the register tells
    bool klaar = false;     ///< done
    bool vervallen = false; ///< does not take place
    bool voorbij = false;   ///< before the days that were asked for
    bool verborgen = false; ///< before those days, or done although its day is still to come

    // what a paper needs to tell several of them as one
    std::string over = {};           ///< `ontwerpbegroting 2028`
    std::optional<Stap> stap = {};   ///< of a term; none when its title says more
    std::string toezichthouder = {}; ///< to whom a paper must be sent
    bool ook_vaststellen = false;    ///< that day is also the last on which the board can adopt it
    std::string bespreekt = {};      ///< of a discussion, what is on the agenda of the board

    static constexpr auto fields = Fields{
        field<&Gebeurtenis::datum>("De dag"),
        field<&Gebeurtenis::weekdag>("Dag van de week"),
        field<&Gebeurtenis::soort>("Wat voor dag het is"),
        field<&Gebeurtenis::samenwerking>("Id van de samenwerking"),
        field<&Gebeurtenis::naam>("Naam van de samenwerking, of Raad"),
        field<&Gebeurtenis::begrotingsjaar>("Begrotingsjaar, of het jaar van de rekening"),
        field<&Gebeurtenis::stuk>("Het stuk"),
        field<&Gebeurtenis::uiterlijk>("De laatste dag, bij een termijn"),
        field<&Gebeurtenis::status>("Hoe het ermee staat, bij een termijn"),
        field<&Gebeurtenis::dagen_te_laat>("Hoeveel dagen te laat"),
        field<&Gebeurtenis::vindplaats>("Artikel waarin het staat"),
        field<&Gebeurtenis::titel>("Wat er die dag is"),
        field<&Gebeurtenis::wie>("Wie er iets moet doen"),
        field<&Gebeurtenis::bestand>("Bestand"),
        field<&Gebeurtenis::uid>("Vaste naam, waaraan een agenda de gebeurtenis herkent"),
        field<&Gebeurtenis::van_raad>("Of het een dag van de raad zelf is"),
        field<&Gebeurtenis::open>("Of het nog gedaan moet worden"),
        field<&Gebeurtenis::klaar>("Of het is gedaan"),
        field<&Gebeurtenis::vervallen>("Of het niet doorgaat"),
        field<&Gebeurtenis::voorbij>("Of de dag voor de eerste dag van de kalender ligt"),
        field<&Gebeurtenis::verborgen>("Of het voor een lezer niets meer betekent"),
    };
};

/// The window for a zienswijze, and how the raad can use it.
struct Vensterregel {
    Id samenwerking;
    Tekst naam;
    std::optional<Jaar> begrotingsjaar;
    Cyclusstuk stuk{};
    Tekst titel;                    ///< `ontwerpbegroting 2027`
    std::optional<Tekst> onderwerp; ///< of a change, what it is about
    std::optional<Zin> kosten;      ///< `onze bijdrage stijgt € 9.360`
    std::optional<Date> van;
    Date tot{};
    std::optional<Date> gevraagd_tot;
    std::optional<Date> zeker_tot;
    std::optional<Date> uiterst_tot;
    std::optional<Date> laatste_raad;
    Tekst raad_is; ///< what can be said of that raad
    std::optional<Date> commissie;
    std::optional<Date> aanleveren;
    std::optional<Aantal> dagen; ///< left for writing, from the peildatum to handing in
    std::optional<Tekst> zegt;   ///< what must be said of that raad
    std::optional<Date> alsnog;  ///< that raad or day is over, but the raad of this day can still decide
    std::optional<Tekst> alsnog_zegt;
    bool gekomen = false;           ///< the draft has come
    bool nog_later = false;         ///< between `zeker_tot` and `uiterst_tot` it may still be in time
    bool geen_termijn = false;      ///< neither law nor regeling sets one: the board asks
    bool ontvangst = false;         ///< `van` is the day of receipt: that of sending is not registered
    bool bestuursdag = false;       ///< `tot` is the day that the board names
    bool zekere_dag = false;        ///< `tot` is the last day that is certain; a later one may be in time
    bool aanleveren_vrij = false;   ///< the papers must be in on a day off
    bool voorbij = false;           ///< the last day has passed
    bool raad_voorbij = false;      ///< the last raad has passed, the last day has not
    bool inleveren_voorbij = false; ///< the day for handing in has passed, the raad has not
    bool agenda_onbekend = false;   ///< not said that all meetings of the raad are registered
    bool open = false;              ///< the raad has yet to decide
    bool geen_raad = false;         ///< no meeting fits, as far as the raad's calendar is known

    static constexpr auto fields = Fields{
        field<&Vensterregel::samenwerking>("Id van de samenwerking"),
        field<&Vensterregel::naam>("Naam van de samenwerking"),
        field<&Vensterregel::begrotingsjaar>("Begrotingsjaar"),
        field<&Vensterregel::stuk>("Het stuk"),
        field<&Vensterregel::titel>("Het stuk in woorden"),
        field<&Vensterregel::onderwerp>("Waarover een wijziging gaat"),
        field<&Vensterregel::kosten>("Wat het stuk onze gemeente kost"),
        field<&Vensterregel::van>("De dag waarop het ontwerp kwam"),
        field<&Vensterregel::tot>("De laatste dag waarop wordt gepland"),
        field<&Vensterregel::gevraagd_tot>("De laatste dag die het bestuur noemt"),
        field<&Vensterregel::zeker_tot>("Tot en met deze dag is een zienswijze zeker op tijd"),
        field<&Vensterregel::uiterst_tot>("Na deze dag is een zienswijze te laat, hoe men ook rekent"),
        field<&Vensterregel::laatste_raad>("De raad waarop wordt gepland"),
        field<&Vensterregel::raad_is>("Wat van die raad te zeggen is: de laatste die kan besluiten, of een eerdere"),
        field<&Vensterregel::commissie>("De commissie daarvoor"),
        field<&Vensterregel::aanleveren>("De laatste dag om stukken in te leveren"),
        field<&Vensterregel::dagen>("Hoeveel dagen er nog zijn om te schrijven"),
        field<&Vensterregel::zegt>("Wat daarbij hoort te staan"),
        field<&Vensterregel::alsnog>("De raad die nog kan besluiten, als die raad of die dag voorbij is"),
        field<&Vensterregel::alsnog_zegt>("Wat daarbij hoort te staan"),
        field<&Vensterregel::gekomen>("Of het ontwerp er is"),
        field<&Vensterregel::nog_later>("Of een zienswijze ook later nog op tijd kan zijn"),
        field<&Vensterregel::geen_termijn>("Of wet en regeling hier geen termijn geven"),
        field<&Vensterregel::ontvangst>("Of alleen de dag van ontvangst bekend is"),
        field<&Vensterregel::bestuursdag>("Of de laatste dag die van het bestuur is"),
        field<&Vensterregel::zekere_dag>("Of een zienswijze ook na die dag nog op tijd kan zijn"),
        field<&Vensterregel::aanleveren_vrij>("Of de dag van inleveren een vrije dag is"),
        field<&Vensterregel::voorbij>("Of die dag voorbij is"),
        field<&Vensterregel::raad_voorbij>("Of die raad voorbij is"),
        field<&Vensterregel::inleveren_voorbij>("Of de dag voor inleveren voorbij is"),
        field<&Vensterregel::agenda_onbekend>("Of niet geregistreerd is dat de agenda van de raad volledig is"),
        field<&Vensterregel::open>("Of de raad nog moet besluiten"),
        field<&Vensterregel::geen_raad>("Of er geen raadsvergadering in past"),
    };
};

/// A budget that was adopted, and that the raad can still take to the supervisor.
struct Toezichtdag {
    Id samenwerking;
    Tekst naam;
    Tekst in_zin; ///< the name with its article
    Jaar jaar;
    Zin stuk; ///< `de begroting 2027`
    analysis::Toezichtweg weg;
    std::optional<Date> raad; ///< the last that can decide; none when its calendar is not known
};

/// `laatste raad voor een zienswijze bij gedeputeerde staten over de begroting 2027`
Zin toezichtraad(const Toezichtdag& dag);

/// `De raad kan tot en met 31 december 2026 een zienswijze over de begroting 2027 naar voren brengen bij gedeputeerde staten, zolang niet is
/// besloten; de laatste raad is 17 december 2026`: the law names no last day. `over` and `bij` say about what and to whom.
Zin naar_toezichthouder(const Toezichtdag& dag, const Zin& over, const Zin& bij);

struct Kalenderinhoud {
    std::vector<Gebeurtenis> gebeurtenissen; ///< by day
    std::vector<Vensterregel> vensters;      ///< by last day
    std::vector<Toezichtdag> toezicht;
};

/// All that is known of these collaborations, and of the municipality itself when `met_gemeente`; years of the cycle are
/// followed as on the day `tot`.
Kalenderinhoud kalenderinhoud(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date tot,
                              bool met_gemeente);

/// How the raad can use the window for a paper, in words.
Vensterregel vensterregel(const analysis::Venster& venster, const analysis::Dossier& dossier, Date peildatum);

} // namespace grip::reports
