// Load the register and run the rules, as every command that needs them does.
#pragma once

#include "cli/options.hpp"
#include "load/load.hpp"

#include <filesystem>
#include <memory>

namespace grip {
struct LandelijkRegister;
}
namespace grip::reports {
struct Gedeeld;
}
namespace grip::render {
struct DocxReference;
}

namespace grip::cli {

/// A register as it was read, with all faults of form.
struct Read {
    std::filesystem::path folder;
    Date peildatum{};
    load::Loaded loaded;
    std::shared_ptr<const render::DocxReference> referentie = {}; ///< the look of its Word files; null: that of grip
};

/// A register as one reader may see it, and what the rules say of that.
struct Checked {
    std::filesystem::path folder;
    Date peildatum{};
    Register data;
    std::vector<Finding> findings; ///< sorted by place
    std::vector<Finding> stil;     ///< those for which the profile basis does not ask
    bool usable = true;
    std::shared_ptr<const reports::Gedeeld> gedeeld = {};    ///< see reports::Stand
    std::shared_ptr<const LandelijkRegister> landelijk = {}; ///< idem
    std::shared_ptr<const render::DocxReference> referentie = {};
    std::vector<load::Token> tokens = {}; ///< the look of its pages
};

/// The register and the day that were asked for.
struct Wanted {
    std::filesystem::path folder;
    Date peildatum{};
};
Wanted wanted_register(const Call& call);

/// The same, to write into: the folder at hand holds that register or lies in it, or it was named. Throws UsageError.
Wanted own_register(const Call& call);

/// One of both, for a command that writes only with `--uitvoeren`.
Wanted register_to_change(const Call& call, bool uitvoeren);
/// What such a command says without it.
inline constexpr std::string_view nog_niets_veranderd =
    "Er is nog niets veranderd: zet `--uitvoeren` achter de opdracht om dit te doen.";

Read read(const source::Source& source, const std::filesystem::path& folder, Date peildatum);

/// What was asked for.
Read read_register(const Call& call);
Read read_register(const Call& call, const Wanted& wanted);

/// For a register that is not usable, on a line of its own: `daarom` says what was not done because of that.
std::string unusable(std::string_view daarom);

/// What this reader may see, before any rule was run.
Checked as_seen(Lezer lezer, Read read);

/// Runs the rules on what this reader may see: for the public what is confidential is taken out before, so that no rule can
/// tell more.
Checked check(Lezer lezer, Read read);

/// The same as reports want it: the findings sorted by what they are about.
Checked check_for_reports(Lezer lezer, Read read);

/// The line on which a finding stands. Nothing where it may not be shown: inside a confidential map, and at a fault of
/// YAML itself in a file that has confidential parts, because there nobody can tell where they begin and end.
std::string source_line(const Register& data, Lezer lezer, const Finding& finding);

/// Was the file of this samenwerking left out because of faults of form?
bool is_overgeslagen(const Register& data, const std::string& id);

/// Throws UsageError for an id that is not in the register, with the nearest one.
void require_samenwerking(const Register& data, const std::string& id);

/// The same for a meeting.
void require_vergadering(const Register& data, const std::string& id);

/// The same for a proposal.
void require_voorstel(const Register& data, const std::string& id);

} // namespace grip::cli
