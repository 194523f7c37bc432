package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Removed {
    NEW,
    PAID
}
