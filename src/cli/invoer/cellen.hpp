// What somebody typed, cell by cell, into the files of the register: all of it or nothing.
#pragma once

#include "cli/invoer/take.hpp"
#include "invoer/werkblad.hpp"

namespace grip::cli {

/// `a.xlsx, blad Jaren, cel C12`; of a text `a.csv:12`.
std::string where(const Tekst& bestand, const Location& plaats);

std::string sentence_of(const std::string& tekst, const std::string& tip);

/// Tells what changes and what is wrong, each by its cell. `opmerkingen` are lines to tell between. Where figures change and `bron` is
/// empty, it is asked for.
Genomen take_cellen(const Invoerstap& stap, invoer::Ingevuld ingevuld, const std::string& bron,
                    const std::string& opmerkingen);

} // namespace grip::cli
