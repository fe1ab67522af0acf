// The last lawful day of each step of a paper, under the law of its time, and whether it was kept. All days, numbers of weeks
// and articles come from kader/termijnen.yaml, from `eigen_termijnen` of the regeling, and from kader/wetten.yaml.
#pragma once

#include "analysis/dossier.hpp"
#include "analysis/kring.hpp"

#include <string>

namespace grip {
namespace analysis {
enum class Termijnstatus { op_tijd, te_laat, verwacht, niet_geregistreerd, niet_van_toepassing };
}

template <>
inline constexpr auto options<analysis::Termijnstatus> = std::array{
    Option{analysis::Termijnstatus::op_tijd, "op-tijd", "Op tijd gedaan"},
    Option{analysis::Termijnstatus::te_laat, "te-laat", "Na de laatste dag gedaan"},
    Option{analysis::Termijnstatus::verwacht, "verwacht", "Nog niet gedaan, en nog op tijd"},
    Option{analysis::Termijnstatus::niet_geregistreerd, "niet-geregistreerd",
           "De laatste dag is voorbij, niets ingevuld"},
    Option{analysis::Termijnstatus::niet_van_toepassing, "niet-van-toepassing", "Hier geldt geen termijn"},
};

} // namespace grip

namespace grip::analysis {

/// From what a last day is counted.
enum class Grond {
    geregistreerd, ///< a day of the law itself, or the step that the law names
    vergadering,   ///< the day of the meeting: that of the offering is not known, or came earlier than it had to
    aanbieding,    ///< the offering alone: whether that was too early or the sending too late cannot be said
    uiterste,      ///< the last day on which the board can still decide in time, because no meeting is known
    toezending, ///< the last day on which it must be with the supervisor: to be adopted later, it would come too late
};

struct Termijnstand {
    Stap stap{};
    const Termijnregel* regel = nullptr; ///< the one that sets the last day, else the duty itself
    std::optional<Kring> kring;          ///< on the day on which it was done, else on the last day
    std::optional<Date> uiterlijk;       ///< the last lawful day; none: there is no day, or it cannot be said
    Grond grond{};
    bool eigen = false;                  ///< the last day is that of the regeling itself, not of the law
    std::optional<Date> gedaan;          ///< by the peildatum
    bool ontvangst = false;              ///< `gedaan` is the day of receipt: that of sending is not registered
    std::optional<Termijnstatus> status; ///< none: done, but it cannot be said whether in time
    std::optional<std::int64_t> te_laat; ///< days, when te_laat
};

/// Does the law give a raad a say on the budget of this legal form?
bool heeft_cyclus(const Register& data, const Samenwerking& samenwerking);

/// What the law and the regeling ask of one step of a paper; none when they ask nothing of it.
std::optional<Termijnstand> termijn(const Register& data, const Dossier& dossier, Stap stap, Date peildatum);

/// The same for all steps of a paper.
std::vector<Termijnstand> termijnen(const Register& data, const Dossier& dossier, Date peildatum);

/// The article by which the raad may turn to the supervisor after a budget, or a change of it, was adopted.
std::string bij_toezichthouder(const Register& data, Cyclusstuk stuk, std::optional<Kring> kring);

/// By what the board owes an answer to a zienswijze on this paper, if one is given: not on a change that is exempt.
struct Antwoordplicht {
    std::string artikel;
    bool voor_vaststelling; ///< the answer must be there before the adoption
};
/// None when the law asks for no answer.
std::optional<Antwoordplicht> antwoordplicht(const Register& data, const Dossier& dossier, Date peildatum);

/// How long the law gives the raden between sending and the decision, under the law of the day of sending; none when it
/// was not sent or the law gives nothing.
std::optional<std::chrono::days> reactietijd(const Register& data, const Dossier& dossier);

/// The last day of a term that runs forward from the day on which the draft of a regeling came; none before the law gave
/// one, or for a form that has none.
struct Ontwerptermijn {
    Date uiterlijk;
    const Termijnregel* regel;
    std::optional<Kring> kring; ///< on the day on which the draft came
};
std::optional<Ontwerptermijn> ontwerptermijn(const Register& data, const Samenwerking& samenwerking,
                                             const Regelingbesluit& besluit);

} // namespace grip::analysis
