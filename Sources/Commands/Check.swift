@main
enum CheckCommand {
  static func main() {}
}
