@main
enum LocateCommand {
  static func main() {}
}
