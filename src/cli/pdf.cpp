#include "cli/pdf.hpp"

#include "base/embedded.hpp"
#include "base/error.hpp"
#include "render/memory_file.hpp"

#include <array>
#include <optional>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace grip::cli {
namespace {

/// What it writes; none when it cannot be started or fails. `-I`: nothing of the user's own Python is read.
std::optional<std::string> python(std::string script, std::string_view input) {
    const render::MemoryFile in;
    const render::MemoryFile out;
    in.fill(input);
    posix_spawn_file_actions_t files{};
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in.descriptor(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out.descriptor(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", 1, 0);
    std::string program = "/usr/bin/python3";
    std::string isolated = "-I";
    std::string code = "-c";
    std::string language = "LANG=C.UTF-8";
    const std::array<char*, 5> words{program.data(), isolated.data(), code.data(), script.data(), nullptr};
    const std::array<char*, 2> surroundings{language.data(), nullptr};
    pid_t child = 0;
    const bool started = posix_spawn(&child, program.c_str(), &files, nullptr, words.data(), surroundings.data()) == 0;
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    if (!started || waitpid(child, &status, 0) != child || status != 0) return std::nullopt;
    return out.content();
}

} // namespace

void require_pdf() {
    if (!python("import weasyprint", ""))
        throw WorldError{
            "Voor een PDF is WeasyPrint nodig. Installeer het pakket weasyprint, of kies een bestand voor Word (.docx)."};
}

std::string pdf(const std::string& html) {
    const auto made = python(std::string{embedded("templates/pdf.py")}, html);
    if (!made) throw WorldError{"WeasyPrint kon van deze bladzijde geen PDF maken. Kies --uit stuk.docx of stuk.html."};
    return *made;
}

} // namespace grip::cli
