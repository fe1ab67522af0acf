// What a paper on the agenda is called in a sentence.
#pragma once

#include "model/register.hpp"

#include <string>

namespace grip::reports {

/// `de ontwerpbegroting 2027`; with its title when another paper of the meeting would be called the same.
std::string stuk(const Vergadering& vergadering, const Agendapunt& punt);

/// On a kadernota and on accounts the law gives no zienswijze, but the regeling may; a raad may react all the same.
bool geeft_zienswijze(const Samenwerking& samenwerking, const Agendapunt& punt);

} // namespace grip::reports
