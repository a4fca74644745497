using Mono.Cecil;

// Writes a copy of a library under the name of its new file. An analyzer shares its process with other analyzers and with the editor, which may
// have loaded another version of the library already; no two assemblies of one name get along there.
var (source, copy) = (args[0], args[1]);
using var library = AssemblyDefinition.ReadAssembly(source);
library.Name.Name = Path.GetFileNameWithoutExtension(copy);
library.MainModule.Name = Path.GetFileName(copy);
// Only the owner of the key could sign the copy.
library.Name.PublicKey = [];
library.Name.HasPublicKey = false;
library.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
library.Write(copy);
