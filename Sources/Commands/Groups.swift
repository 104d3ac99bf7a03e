@main
enum GroupsCommand {
  static func main() {}
}
