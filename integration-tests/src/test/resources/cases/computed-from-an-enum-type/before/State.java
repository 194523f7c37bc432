package shop; enum State { NEW, OLD, LOST }
