@main
enum SedesCommand {
  static func main() {}
}
