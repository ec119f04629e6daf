"""**¿Y el ejercicio?**"""
