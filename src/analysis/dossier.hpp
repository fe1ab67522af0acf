// One paper of one year of a collaboration, with all that is registered about it, wherever it stands.
#pragma once

#include "base/zin.hpp"
#include "model/register.hpp"

#include <string>

namespace grip::analysis {

struct Dossier {
    const Samenwerking* samenwerking = nullptr;
    Jaar jaar; ///< budget year, or the year accounted for
    Cyclusstuk stuk{};
    const Begrotingswijziging* wijziging = nullptr;
    const Verloop* verloop = nullptr;         ///< what was registered under this paper
    const Verloop* ander = nullptr;           ///< of a draft budget the budget, of a budget its draft
    const Vergadering* vergadering = nullptr; ///< the last one of the deciding board with this paper on its agenda
    const Agendapunt* agendapunt = nullptr;   ///< the paper on that agenda
};

/// An openbaar lichaam offers a draft to its algemeen bestuur, which decides; the other forms have one board.
inline bool heeft_twee_lagen(const Samenwerking& samenwerking) {
    return samenwerking.vorm.rechtsvorm == Rechtsvorm::openbaar_lichaam;
}

/// The paper of the cycle that an item of an agenda is about; none for other items.
std::optional<Cyclusstuk> cyclusstuk(Stuksoort soort);

/// `kadernota 2027`, `wijziging 2 van de begroting 2026`
std::string naam_van(const Dossier& dossier);

/// `de kadernota 2027`, `wijziging 2 van de begroting 2026`
Zin in_zin(const Dossier& dossier);

/// The same, of a draft what it becomes: `de begroting 2027`
Zin vastgesteld_in_zin(const Dossier& dossier);

/// The day of a step, under the paper itself or else under the other half of it; none when it is not registered.
/// `verzonden` is the day of sending alone: see `verzonden_of_ontvangen`.
std::optional<Date> dag_van(const Dossier& dossier, Stap stap);

/// What counts is sending; where that is not registered, receipt.
std::optional<Date> verzonden_of_ontvangen(const Dossier& dossier);

/// The day on which a step was done, for `verzonden` as above; none when it is not registered or lies after the peildatum:
/// such a day is a plan.
std::optional<Date> gedaan_op(const Dossier& dossier, Stap stap, Date peildatum);

/// The day on which the deciding board meets about it: by the file of the meeting, else as the cycle says; when it was adopted
/// before that, or neither is known, the day of adoption.
std::optional<Date> vergaderdag(const Dossier& dossier);

const Zienswijze* zienswijze_van(const Dossier& dossier);

/// Has the raad decided, as far as this reader may know? A decision of which the day is still to come is a plan.
bool is_besloten(const Zienswijze* zienswijze, Date peildatum);

/// Does the regeling exempt this kind of change from a zienswijze? Only a change can be exempted.
bool is_vrijgesteld(const Dossier& dossier);

/// Where a step stands, or the paper, or the cycle when nothing of it is registered.
Location plaats_van(const Dossier& dossier, Stap stap);

/// Is its cycle followed: from a year on, or in a year that is not over? That papers of years ago are known says nothing of now.
inline bool is_gevolgd(const Samenwerking& samenwerking, Date dag) {
    const auto& cyclus = samenwerking.raadscyclus.cyclus;
    return cyclus && (cyclus->vanaf || (!cyclus->jaren.empty() && cyclus->jaren.rbegin()->first.year >= year_of(dag)));
}

/// The years of which a cycle is followed, on a day: those that are registered, and of a collaboration in which we take part all from
/// `cyclus.vanaf` up to the next budget year.
std::vector<Jaar> gevolgde_jaren(const Samenwerking& samenwerking, Date dag);

/// The papers of one year, whether it is followed or not.
std::vector<Dossier> dossiers(const Register& data, const Samenwerking& samenwerking, Jaar jaar);

/// The papers of the years followed, in the order of the cycle; of changes only those that are registered.
std::vector<Dossier> dossiers(const Register& data, const Samenwerking& samenwerking, Date dag);

/// The dossiers of one kind of paper.
std::vector<Dossier> dossiers(const Register& data, const Samenwerking& samenwerking, Date dag, Cyclusstuk stuk);

/// Which paper is meant; `nummer` of a change only.
struct Stukkeuze {
    Cyclusstuk stuk{};
    Jaar jaar;
    std::optional<Id> nummer;
};

/// That paper, also when nothing of it is registered; none for a change that is not there, or of which there are more.
std::optional<Dossier> dossier_van(const Register& data, const Samenwerking& samenwerking, const Stukkeuze& keuze);

/// The paper that an item of an agenda is about. Of several changes of one year on an agenda, those without a number are none.
std::optional<Dossier> dossier_van(const Register& data, const Samenwerking& samenwerking, const Agendapunt& punt);

} // namespace grip::analysis
