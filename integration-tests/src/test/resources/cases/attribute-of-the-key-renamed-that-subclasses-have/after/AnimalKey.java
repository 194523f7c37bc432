package shop;

import jakarta.persistence.*;

import java.io.Serializable;

@Embeddable
record AnimalKey(int herd, @dev.retort.annotations.RenamedFrom("place") int number) implements Serializable {}
