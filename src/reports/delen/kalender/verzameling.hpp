// How the parts of the calendar are gathered. Only for the files in this folder.
#pragma once

#include "reports/delen/kalender/gebeurtenis.hpp"

namespace grip::reports {

struct Verzameling {
    const Register& data;
    Date peildatum;
    Date tot;
    Kalenderinhoud inhoud;
};

/// A line of which day, place, name and uid are filled in. `moment` is the year or the day that tells it from others.
Gebeurtenis gebeurtenis(const Samenwerking* samenwerking, Date datum, std::string_view moment, std::string_view soort,
                        std::string_view stap);

/// `begrotingswijzigingen-2`, for names and uids.
std::string soort_van(const analysis::Dossier& dossier);

/// None when there is no rule, or for a term of the regeling itself of which no article is registered.
std::optional<Tekst> vindplaats(const Termijnregel* regel, std::optional<Kring> kring);

/// Terms of a year ago are history: findings tell of them, a calendar does not.
bool is_recent(const Verzameling& verzameling, Date dag);

/// The last day on which the raad can take an adopted budget to the supervisor.
void verzamel_toezicht(Verzameling& verzameling, const analysis::Dossier& dossier);

/// The window for a zienswijze on a paper of the cycle, and what the raad must do in it.
void verzamel_venster(Verzameling& verzameling, const analysis::Dossier& dossier);

/// The same for the drafts of the regeling, and for what is laid before the raad outside the cycle.
void verzamel_andere_vensters(Verzameling& verzameling, const Samenwerking& samenwerking);

/// Terms and windows of the yearly cycle, and of drafts of the regeling.
void verzamel_cyclus(Verzameling& verzameling, const Samenwerking& samenwerking);

/// What the raad has planned to decide, and the days that the regeling sets outside the cycle.
void verzamel_besluiten(Verzameling& verzameling, const Samenwerking& samenwerking);

/// What the council was promised, asked for or was advised and has a day: of a samenwerking, or with null of the municipality.
void verzamel_raadszaken(Verzameling& verzameling, const Samenwerking* samenwerking);

/// When guidelines of a region must be with the boards.
void verzamel_richtlijnen(Verzameling& verzameling);

/// Part of the name of an event that stays, and does not tell the subject.
std::string naam_voor_uid(const LosseZienswijze& losse);

/// Meetings of the board, contract, evaluation, and exceptions that end.
void verzamel_overig(Verzameling& verzameling, const Samenwerking& samenwerking);

/// The raad's own meetings, months of the dashboard, and exceptions of the municipality.
void verzamel_gemeente(Verzameling& verzameling);

} // namespace grip::reports
