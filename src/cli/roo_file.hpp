// The export of the national register, from a file.
#pragma once

#include "cli/command.hpp"
#include "model/landelijk.hpp"

namespace grip::cli {

/// Is this the begin of such an export, or of something else that is packed with gzip or written as XML?
bool may_be_roo(std::string_view bytes);

/// Packed or not. Throws UsageError for what is none, and WorldError when it cannot be read.
LandelijkRegister read_roo(const Call& call, const std::string& file);

} // namespace grip::cli
