// What the raad decides on one day about the papers of all boards.
#pragma once

#include "model/register.hpp"

#include <map>

namespace grip::analysis {

/// Is there something to discuss: what is asked of the board, or what it is about? What is withheld has nothing.
bool heeft_inhoud(const Agendapunt& punt);

/// The day on which the raad decides about an item: as registered with it, else the raad on the day of discussion or the first after it
/// and before the board meets, as its calendar tells. None when that is not known.
std::optional<Date> raadsdag(const Gemeente& gemeente, const Vergadering& vergadering, const Agendapunt& punt);

/// An item of a board, which the raad discusses.
struct Avondpunt {
    const Samenwerking* samenwerking = nullptr;
    const Vergadering* vergadering = nullptr;
    const Agendapunt* punt = nullptr;
};

/// By day of the raad, in the order of the register; a withheld item stands on the day of its meeting. Not those of a meeting that was
/// called off.
std::map<Date, std::vector<Avondpunt>> raadsavonden(const Register& data);

} // namespace grip::analysis
