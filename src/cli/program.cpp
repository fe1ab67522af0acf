#include "cli/program.hpp"

#include "base/error.hpp"
#include "base/version.hpp"
#include "cli/command_line.hpp"
#include "cli/help.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

ExitCode run(const Asked& asked, const Environment& environment, std::ostream& out, std::ostream& err) {
    if (asked.version) out << fmt::format("grip {} ({})\n", version(), commit());
    else if (asked.help) out << (asked.command == nullptr ? overview(commands()) : help(*asked.command));
    else return asked.command->run({asked.options, environment, out, err});
    return ExitCode::done;
}

} // namespace

ExitCode program(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
                 std::ostream& err) {
    try {
        return run(parse(words, commands()), environment, out, err);
    } catch (const UsageError& error) {
        err << "grip: " << error.what() << "\n";
    } catch (const WorldError& error) {
        err << "grip: " << error.what() << "\n";
    } catch (const std::filesystem::filesystem_error& error) {
        err << fmt::format("grip: {} kan niet worden gelezen ({}).\n", error.path1().string(), error.code().message());
    }
    return ExitCode::failure;
}

} // namespace grip::cli
