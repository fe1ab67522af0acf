// What a paper on the agenda is called in a sentence.
#pragma once

#include "model/vergadering.hpp"

#include <string>

namespace grip::reports {

/// `de ontwerpbegroting 2027`; with its title when another paper of the meeting would be called the same.
std::string stuk(const Vergadering& vergadering, const Agendapunt& punt);

/// On a kadernota the law gives no zienswijze; a raad may react all the same.
bool geeft_zienswijze(const Agendapunt& punt);

} // namespace grip::reports
