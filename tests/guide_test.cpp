// Every command of docs/handleiding.md is run, in its order, and the guide shows what it really answers.
#include "support.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <regex>

using namespace grip;

namespace {

/// `grip nieuw x --naam "Twee woorden"` as the words of a command.
std::vector<std::string> words_of(const std::string& line) {
    const std::regex word{"\"([^\"]*)\"|(\\S+)"};
    std::vector<std::string> words;
    for (auto at = std::sregex_iterator{line.begin(), line.end(), word}; at != std::sregex_iterator{}; ++at)
        words.push_back((*at)[1].matched ? (*at)[1].str() : (*at)[2].str());
    return words;
}

/// Does what the guide says, and writes it again with the answers that come.
class Guide {
public:
    explicit Guide(const std::filesystem::path& folder) : folder_{folder} {}

    std::string follow(const std::vector<std::string>& lines) {
        for (const std::string& line : lines) take(line);
        return text_;
    }

    int commands() const { return commands_; }

private:
    void take(const std::string& line) {
        if (line == "```console") block_ = Block::commands;
        else if (line == "```yaml") block_ = Block::file;
        else if (line == "```" && block_ == Block::file) write();
        else if (line == "```") block_ = block_ == Block::none ? Block::other : Block::none;
        else if (block_ == Block::file) content_ += line + "\n";
        else if (block_ == Block::commands) return command(line);
        std::smatch match;
        if (std::regex_match(line, match, std::regex{"(In|Onderaan) `(registry/[^`]+)` komt:"})) {
            file_ = match[2];
            adds_ = match[1] == "Onderaan";
        }
        text_ += line + "\n";
    }

    /// What else stands there is an answer, and is written again.
    void command(const std::string& line) {
        if (line.starts_with("$ grip ")) return run(line);
        if (!line.starts_with("$ rm ")) return;
        text_ += line + "\n";
        REQUIRE(std::filesystem::remove(folder_ / line.substr(5)));
    }

    void run(const std::string& line) {
        ++commands_;
        text_ += line + "\n";
        const auto ran = test::grip_in(folder_, words_of(line.substr(7)));
        CHECK_MESSAGE(ran.code != cli::ExitCode::failure, line << ": " << ran.err);
        text_ += ran.out + ran.err;
    }

    void write() {
        REQUIRE(std::filesystem::exists(folder_ / file_)); // a command made it before
        std::ofstream{folder_ / file_, adds_ ? std::ios::binary | std::ios::app : std::ios::binary} << content_;
        content_.clear();
        block_ = Block::none;
    }

    enum class Block { none, commands, file, other };

    std::filesystem::path folder_;
    std::string text_;
    std::string content_;
    std::string file_;
    bool adds_ = false; ///< what is written comes behind what stands there
    Block block_ = Block::none;
    int commands_ = 0;
};

} // namespace

TEST_CASE("the guide, followed to the letter, is what the generated answers say") {
    const test::TemporaryRegister place{{}};
    const auto folder = place.folder() / "werk";
    std::filesystem::create_directory(folder);
    Guide guide{folder};
    test::check_golden("docs/handleiding.md",
                       guide.follow(test::lines_of(test::read(test::root() / "docs/handleiding.md"))));
    CHECK(guide.commands() >= 10);
}
