// What a proposal comes to, in sentences.
#pragma once

#include "reports/afweging/view.hpp"

namespace grip::reports::afweging {

/// What is proposed, what it costs us and when it pays back; what is wrong with that comes right behind it.
std::vector<Opmerking> nieuws(const Stand& stand, const Voorstel& voorstel);

/// How the amounts are to be read, and which kinds of cost are named of some options only.
std::vector<Opmerking> over_kosten(const Voorstel& voorstel);

/// Which form the answers lead to, and whether that of the preferred option is one.
std::vector<Opmerking> vormkern(const Afwegingskader& kader, const Voorstel& voorstel);

/// Where the partners of each option lie.
std::vector<Opmerking> over_regio(const Gemeente& gemeente, const Voorstel& voorstel);

/// The ways of which no option is described, unless an answer beforehand rules them out; none when there is no option at all.
std::optional<Zin> geen_optie(const Afwegingskader& kader, const Voorstel& voorstel);

/// How many questions and judgements lack; none when all are there.
std::optional<Zin> niet_beantwoord(const Afwegingskader& kader, const Voorstel& voorstel);

} // namespace grip::reports::afweging
