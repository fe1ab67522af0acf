// Several files of a register that change as one, also when the program is killed between the first and the last. What they are to
// become stands in a journal in the register while they are written; who finds one finishes what it says.
#pragma once

#include "cli/command.hpp"

namespace grip::cli {

/// Loading passes over names that begin with a dot.
inline constexpr std::string_view journal_file = ".grip-onvoltooid";

/// By their names in the register, path → text.
using Texts = std::map<std::string, std::string>;

/// Writes them by the writer of the Environment. Throws as that does; then the journal stays only where files were changed that
/// could not be put back.
void write_register(const Call& call, const std::filesystem::path& folder, const Texts& texts);

/// Says so where somebody was cut off while he wrote in this register, and what finishes that.
void tell_cut_off(const Call& call, const std::filesystem::path& folder);

/// Finishes what was cut off, and says so. Throws WorldError when one of the files was changed since: that nobody may write over.
void finish_cut_off(const Call& call, const std::filesystem::path& folder);

} // namespace grip::cli
