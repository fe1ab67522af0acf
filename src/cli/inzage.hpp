// What one reader of papers may see, and what tells how public a paper of it is.
#pragma once

#include "cli/run.hpp"

#include <functional>

namespace grip::cli {

/// A register without what one secrecy rests on.
struct ZonderGeheim {
    std::string merk; ///< what a paper bears that needs more (`analysis::geheimmerk`)
    Checked rest;
};

struct Inzage {
    Lezer lezer = Lezer::openbaar;
    Checked openbaar; ///< what everybody may see
    Checked intern;   ///< empty where the reader may not see it
    std::vector<ZonderGeheim> zonder;

    const Checked& gezien() const { return lezer == Lezer::intern ? intern : openbaar; }
};

/// Checked as reports want it.
Inzage inzage_in(Read read, Lezer lezer);

/// Each register in it.
void voor_elk(Inzage& inzage, const std::function<void(Checked&)>& f);

} // namespace grip::cli
