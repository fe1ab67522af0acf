// What a subcommand is: options that become its command line and its help, and a function.
#pragma once

#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "schema/shape.hpp"
#include "yaml/entries.hpp"

#include <functional>
#include <iosfwd>

namespace grip::cli {

/// What was asked, and where the answer goes.
struct Call {
    yaml::Entries options; ///< as given; each struct of options is decoded from them
    const Environment& environment;
    std::ostream& out; ///< the result alone
    std::ostream& err;
};

struct Command {
    std::string_view id;
    std::string_view title;
    std::string_view help;                     ///< the long help
    std::vector<std::string_view> positionals; ///< keys of the options that are given without their names, in order
    std::vector<const schema::Shape*> shapes;  ///< the structs of options, in the order of the help
    std::function<ExitCode(const Call&)> run;
    /// What a shell may offer for the positional, when its type does not tell.
    std::vector<std::string> (*words)() = nullptr;
};

/// All subcommands, sorted.
const std::vector<Command>& commands();

} // namespace grip::cli
